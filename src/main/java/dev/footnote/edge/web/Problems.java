package dev.footnote.edge.web;

import dev.footnote.embedding.ModelClosed;
import dev.footnote.work.Budget;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Replies with problem details to errors that never reach REST, as REST does to its own. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    /** Seconds after which what is refused for lack of room may be asked again. */
    public static final String RETRY_AFTER = "1";

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
     * because the server is stopping or because it took too long was foreseen.
     */
    public static Problem unexpected(Throwable failure) {
        if (ModelClosed.isBehind(failure)) {
            return Problem.of(ProblemType.STOPPING);
        }
        if (failure instanceof Budget.Spent) {
            return Problem.of(ProblemType.TOO_MUCH_WORK);
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

    /** Replies and closes the connection: what may still be on its way is not read. */
    static void close(RoutingContext context, Problem problem) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            // HTTP/2 knows no such header (RFC 9113, section 8.2.2)
            context.response().putHeader("Connection", "close");
        }
        reply(context, problem);
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
        if (problem.status() == ProblemType.BUSY.status()) {
            context.response().putHeader("Retry-After", RETRY_AFTER);
        }
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
