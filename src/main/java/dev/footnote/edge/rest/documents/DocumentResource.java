package dev.footnote.edge.rest.documents;

import dev.footnote.answer.Assistant;
import dev.footnote.document.Document;
import dev.footnote.edge.rest.Given;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /api/documents}: the documents that are answered from, and each with its text. */
@Path("/api/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private final Assistant assistant;

    public DocumentResource(Assistant assistant) {
        this.assistant = assistant;
    }

    @GET
    @Operation(operationId = "documents")
    public DocumentsReply documents() {
        Given.ready(assistant);
        return DocumentsReply.of(assistant.documents());
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
