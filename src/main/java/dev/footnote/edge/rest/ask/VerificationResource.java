package dev.footnote.edge.rest.ask;

import dev.footnote.answer.Assistant;
import dev.footnote.edge.web.Client;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers that were written elsewhere: {@code POST /api/verify} says which of their sentences hold. Nothing is logged. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private final Verifications verifications;

    public VerificationResource(Assistant assistant) {
        this.verifications = new Verifications(assistant);
    }

    @POST
    @Path("verify")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "verify")
    public VerifyReply verify(@NotNull @Valid VerifyRequest request, @Context RoutingContext context) {
        return new Client(context).serve(() -> verifications.of(request));
    }
}
