package dev.footnote.edge.rest.documents;

import dev.footnote.document.sync.FolderSync;
import dev.footnote.document.sync.SyncThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** {@code /api/documents/sync} and {@code /api/ingestion}: bringing the documents in step with their files, and how far that is. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class IngestionResource {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final FolderSync sync;
    private final SyncThread thread;

    public IngestionResource(FolderSync sync, SyncThread thread) {
        this.sync = sync;
        this.thread = thread;
    }

    /** Replies when all files that were there before are answered from. */
    @POST
    @Path("documents/sync")
    @Operation(operationId = "sync")
    public IngestionReply sync() {
        thread.runNow();
        return ingestion();
    }

    @GET
    @Path("ingestion")
    @Operation(operationId = "ingestion")
    public IngestionReply ingestion() {
        return IngestionReply.of(sync.status());
    }

    /** How far it is, several times a second as long as that changes, the last time when all is in step. */
    @GET
    @Path("ingestion/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ingestionEvents")
    public Multi<IngestionReply> events() {
        AtomicBoolean told = new AtomicBoolean();
        return Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .map(tick -> ingestion())
                .select()
                .first(reply -> !told.getAndSet(!reply.running() && reply.last() != null))
                .skip()
                .repetitions();
    }
}
