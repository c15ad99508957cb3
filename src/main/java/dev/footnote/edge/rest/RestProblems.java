package dev.footnote.edge.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.footnote.answer.reply.Follower;
import dev.footnote.edge.rest.checks.Violations;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemPage;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Problems;
import dev.footnote.edge.web.Rejection;
import dev.footnote.edge.web.RequestsInFlight;
import dev.footnote.work.Budget;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Exception mappers of REST: whatever is thrown is answered as a problem detail. */
public class RestProblems {

    private static final MediaType MEDIA_TYPE = MediaType.valueOf(Problem.MEDIA_TYPE);

    private final RequestsInFlight requests;

    RestProblems(RequestsInFlight requests) {
        this.requests = requests;
    }

    @ServerExceptionMapper
    Response rejected(Rejection rejection) {
        return reply(rejection.problem());
    }

    /** Nobody is there to read the reply. */
    @ServerExceptionMapper({Budget.Cancelled.class, Follower.Stopped.class})
    Response cancelled() {
        return reply(Problem.of(ProblemType.STOPPING));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        return reply(Violations.of(exception));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException exception) {
        return reply(JsonProblems.of(exception));
    }

    /** Quarkus has a mapper of its own for this one, which only the very same class takes precedence over. */
    @ServerExceptionMapper
    Response unfitting(MismatchedInputException exception) {
        return reply(JsonProblems.of(exception));
    }

    @ServerExceptionMapper
    Response notText(CharConversionException exception) {
        return reply(JsonProblems.notText());
    }

    @ServerExceptionMapper
    Response tooLarge(BodyGate.Exceeded exception) {
        return reply(Problem.of(ProblemType.BODY_TOO_LARGE, exception.getMessage()));
    }

    /** The rest of the body never came; most likely nobody is there any more to read this. */
    @ServerExceptionMapper
    Response brokenOff(IOException exception) {
        return reply(Problem.of(ProblemType.BAD_REQUEST));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException json) {
            return reply(JsonProblems.of(json));
        }
        Response refusal = exception.getResponse();
        Problem problem =
                refusal.getStatus() >= 500 ? Problems.unexpected(exception) : Problems.ofStatus(refusal.getStatus());
        return reply(problem);
    }

    /** While the server stops, requests fail that were given up: their models are closed, their replies sent. */
    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        return reply(requests.stopping() ? Problem.of(ProblemType.STOPPING) : Problems.unexpected(failure));
    }

    /** Some refusals of the framework never become exceptions, and arrive here with a status only. */
    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            response.setEntity(Problems.ofStatus(response.getStatus()), null, MEDIA_TYPE);
        }
        String path = request.getUriInfo().getPath();
        if (response.getEntity() instanceof Problem problem
                && ProblemPage.isWanted(request.getMethod(), request.getHeaderString(HttpHeaders.ACCEPT), path)) {
            response.setEntity(ProblemPage.of(problem), null, MediaType.valueOf(ProblemPage.MEDIA_TYPE));
        }
        if (response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            boolean asks = path.endsWith("/api/ask");
            response.getHeaders().putSingle(HttpHeaders.ALLOW, asks ? "POST, OPTIONS" : "GET, HEAD, OPTIONS");
        }
    }

    private static Response reply(Problem problem) {
        Response.ResponseBuilder reply =
                Response.status(problem.status()).entity(problem).type(MEDIA_TYPE);
        if (problem.status() == ProblemType.BUSY.status()) {
            reply.header(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER);
        }
        return reply.build();
    }
}
