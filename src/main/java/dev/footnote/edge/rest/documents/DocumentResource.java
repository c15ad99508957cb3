package dev.footnote.edge.rest.documents;

import dev.footnote.answer.Assistant;
import dev.footnote.document.Document;
import dev.footnote.document.sync.FolderSync;
import dev.footnote.edge.rest.Given;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /api/documents}: the documents that are answered from, and each with its text. */
@Path("/api/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private final Assistant assistant;
    private final FolderSync sync;

    public DocumentResource(Assistant assistant, FolderSync sync) {
        this.assistant = assistant;
        this.sync = sync;
    }

    @GET
    @Operation(operationId = "documents")
    public DocumentsReply documents(
            @QueryParam("q") String words,
            @QueryParam("sort") String sort,
            @QueryParam("after") String after,
            @QueryParam("size") String size) {
        Given.ready(assistant);
        return DocumentsReply.of(assistant.documents(), Page.of(words, sort, after, size));
    }

    /** The bytes as they lie in the folder; a document whose own id ends so is replied with instead. */
    @GET
    @Path("{id:.+}/original")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "original")
    public Response original(@PathParam("id") String id) {
        Given.ready(assistant);
        if (assistant.documents().document(id + "/original").isPresent()) {
            return Response.ok(document(id + "/original", null), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        return sync.original(id)
                .map(bytes -> Original.of(id, bytes))
                .orElseThrow(() -> Rejection.of(
                        ProblemType.UNKNOWN_DOCUMENT, "There is no file of a document \"" + id + "\" to be read."));
    }

    /** The id is looked up among those of the corpus; it never becomes a path of the file system. */
    @GET
    @Path("{id:.+}")
    @Operation(operationId = "document")
    public DocumentReply document(@PathParam("id") String id, @QueryParam("version") String version) {
        Given.ready(assistant);
        Document document = assistant
                .documents()
                .document(id)
                .orElseThrow(() -> Rejection.of(ProblemType.UNKNOWN_DOCUMENT, "There is no document \"" + id + "\"."));
        return DocumentReply.of(document, version);
    }
}
