package dev.footnote.edge.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Filter that reads the body of a request before anybody works on it, so that a client that sends slowly holds no worker
 * thread. One that is slower than {@link WebSettings#slowestBody} is refused with 408, one that sends too much with 413. With
 * HTTP/2 the length has to be said, since nothing else says there that a body is to come.
 */
@Singleton
public class Bodies {

    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    /** How long a body may take however short it is: a lost packet is sent again within this. */
    private static final int GRACE_SECONDS = 5;

    private static final int LOOK_MILLIS = 1_000;

    private final long largest;
    private final int slowest;

    @Inject
    public Bodies(WebSettings settings) {
        this(settings.largestBody(), settings.slowestBody());
    }

    Bodies(long largest, int slowest) {
        this.largest = largest;
        this.slowest = slowest;
    }

    void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (WITHOUT_BODY.contains(request.method()) || !announcesBody(request)) {
            context.next();
            return;
        }
        if (request.version() == HttpVersion.HTTP_2 && length(request) < 0) {
            Problems.reply(context, Problem.of(ProblemType.LENGTH_MISSING));
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        new Arriving(context).begin();
    }

    private static boolean announcesBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || length(request) > 0
                || length(request) < 0 && request.version() == HttpVersion.HTTP_2;
    }

    /** What the request says of its body's length in bytes; negative if it says nothing. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** A body on its way; all of it happens on the event loop of its connection. */
    private final class Arriving {

        private final RoutingContext context;
        private final Buffer body = Buffer.buffer();
        private final long begun = System.nanoTime();
        private long timer;
        private boolean over;

        Arriving(RoutingContext context) {
            this.context = context;
        }

        void begin() {
            timer = context.vertx().setPeriodic(LOOK_MILLIS, any -> look());
            HttpServerRequest request = context.request();
            request.handler(this::more);
            request.exceptionHandler(lost -> end());
            request.endHandler(any -> complete());
            request.resume();
        }

        private void more(Buffer part) {
            if (!over && body.length() + part.length() > largest) {
                refuse(Problem.of(ProblemType.BODY_TOO_LARGE, "At most " + largest + " bytes are read."));
            } else if (!over) {
                body.appendBuffer(part);
                completeBeforeEnd();
            }
        }

        /** After its end a request of HTTP/2 cannot be paused any more, as REST wants to; its length says when it is whole. */
        private void completeBeforeEnd() {
            HttpServerRequest request = context.request();
            if (request.version() == HttpVersion.HTTP_2 && body.length() == length(request)) {
                request.pause();
                complete();
            }
        }

        private void look() {
            long seconds = (System.nanoTime() - begun) / 1_000_000_000;
            if (seconds >= GRACE_SECONDS && body.length() < seconds * slowest) {
                context.addEndHandler(any -> hangUp());
                refuse(Problem.of(ProblemType.TOO_SLOW));
            }
        }

        /** The header alone closes nothing. Whoever sends slowly has nothing on its way that could cut the reply off. */
        private void hangUp() {
            if (context.request().version() != HttpVersion.HTTP_2) {
                context.request().connection().close();
            }
        }

        private void complete() {
            if (end()) {
                RoutingContextInternal routing = (RoutingContextInternal) context;
                routing.setBody(body);
                // whoever would read it finds that it was
                routing.visitHandler(RoutingContextInternal.BODY_HANDLER);
                context.next();
            }
        }

        private void refuse(Problem problem) {
            if (end()) {
                Problems.close(context, problem);
            }
        }

        private boolean end() {
            boolean first = !over;
            over = true;
            context.vertx().cancelTimer(timer);
            return first;
        }
    }
}
