package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import dev.footnote.answer.verification.AnswerChecker;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers that were written elsewhere: {@code POST /api/verify} says which of their sentences hold. Nothing is logged. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private final Library library;
    private final Instance<AnswerChecker> checker;

    /** @param checker asked for when it is needed, because it may have to load models */
    public VerificationResource(Library library, Instance<AnswerChecker> checker) {
        this.library = library;
        this.checker = checker;
    }

    @POST
    @Path("verify")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "verify")
    public VerifyReply verify(VerifyRequest request) {
        return new Verifications(checker.get(), library).of(request);
    }
}
