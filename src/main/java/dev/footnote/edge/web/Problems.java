package dev.footnote.edge.web;

import dev.footnote.embedding.ModelClosed;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Replies with problem details to errors that never reach REST, as REST does to its own. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private Problems() {}

    /** Nobody else took the request. */
    static void nothingHere(RoutingContext context) {
        reply(context, Problem.of(ProblemType.NOT_FOUND));
    }

    /** Someone took the request and failed. */
    static void failed(RoutingContext context) {
        failed(context, context.statusCode());
    }

    /** The same, where the status is known otherwise; below 400 stands for none. */
    static void failed(RoutingContext context, int status) {
        if (context.response().headWritten()) {
            context.response().reset();
        } else {
            boolean ours = status < 400 || status >= 500;
            reply(context, ours ? unexpected(context.failure()) : ofStatus(status));
        }
    }

    /**
     * Logs a failure that nobody foresaw under a new id, and makes the reply that tells no more than that id. What fails
     * because the server is stopping was foreseen.
     */
    public static Problem unexpected(Throwable failure) {
        if (ModelClosed.isBehind(failure)) {
            return Problem.of(ProblemType.STOPPING);
        }
        UUID id = UUID.randomUUID();
        LOG.errorf(failure, "Request failed, reported as %s", id);
        return Problem.internal(id);
    }

    /** What a bare status means here. */
    public static Problem ofStatus(int status) {
        ProblemType type = ProblemType.ofStatus(status);
        return new Problem(type.uri(), type.title(), status, type.detail(), null, null);
    }

    static void reply(RoutingContext context, Problem problem) {
        HttpServerRequest request = context.request();
        boolean page = ProblemPage.isWanted(request.method().name(), request.getHeader("Accept"), request.path());
        Buffer body =
                page ? Buffer.buffer(ProblemPage.of(problem)) : json(problem).toBuffer();
        SafeHeaders.set(context);
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", page ? ProblemPage.MEDIA_TYPE : Problem.MEDIA_TYPE);
        if (context.request().method() == HttpMethod.HEAD) {
            context.response()
                    .putHeader("Content-Length", String.valueOf(body.length()))
                    .end();
        } else {
            context.response().end(body);
        }
    }

    private static JsonObject json(Problem problem) {
        JsonObject json = new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail());
        if (problem.instance() != null) {
            json.put("instance", problem.instance());
        }
        if (problem.field() != null) {
            json.put("field", problem.field());
        }
        return json;
    }
}
