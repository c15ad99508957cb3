package dev.footnote.adapter.langchain4j;

import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelFailed.Kind;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How LangChain4j's models reach their servers for one call: on the calling thread, so that no other waits, and ending as
 * soon as the call is over. LangChain4j's own client knows neither of {@code Retry-After} nor of an end.
 */
final class CallClient implements HttpClient {

    /** How often it is looked whether the call is over, in milliseconds. */
    private static final long POLL = 50;

    private final java.net.http.HttpClient http;
    private final ScheduledExecutorService watch;
    private final HttpCall call;

    /** @param watch looks whether the call is over while the calling thread reads */
    CallClient(java.net.http.HttpClient http, ScheduledExecutorService watch, HttpCall call) {
        this.http = http;
        this.watch = watch;
        this.call = call;
    }

    /** What LangChain4j asks for where it wants a client. */
    HttpClientBuilder builder() {
        return new Builder(this);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("every reply is taken as it comes");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            HttpResponse<InputStream> response = send(request);
            try (InputStream body = new Counted(response.body(), call)) {
                if (response.statusCode() / 100 == 2) {
                    read(body, response, parser, listener);
                } else {
                    call.fail(refusal(response));
                    listener.onError(new HttpException(response.statusCode(), ""));
                }
            }
        } catch (IOException e) {
            call.fail(new ModelFailed(
                    Kind.BROKEN, "the connection failed: " + e.getClass().getSimpleName()));
            listener.onError(e);
        }
    }

    private void read(
            InputStream body,
            HttpResponse<InputStream> response,
            ServerSentEventParser parser,
            ServerSentEventListener listener) {
        Runnable look = () -> {
            if (call.isOver()) {
                close(response.body());
            }
        };
        ScheduledFuture<?> looking = watch.scheduleWithFixedDelay(look, POLL, POLL, TimeUnit.MILLISECONDS);
        try {
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            parser.parse(body, listener);
            if (call.failure().isEmpty()) {
                listener.onClose();
            }
        } finally {
            looking.cancel(false);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // it is closed then
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> answering =
                http.sendAsync(requestOf(request), BodyHandlers.ofInputStream());
        try {
            while (!call.isOver()) {
                try {
                    return answering.get(POLL, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    continue;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            call.fail(new ModelFailed(Kind.STOPPED, "interrupted"));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
        answering.cancel(true);
        throw new IOException("the call is over");
    }

    private static java.net.http.HttpRequest requestOf(HttpRequest request) {
        java.net.http.HttpRequest.Builder made = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> made.header(name, value)));
        made.method(
                request.method().name(),
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        return made.build();
    }

    /** What the server says of itself is left unread: it may repeat the key. */
    private static ModelFailed refusal(HttpResponse<?> response) {
        int status = response.statusCode();
        Kind kind = status == 429 ? Kind.LIMITED : status >= 500 || status == 408 ? Kind.BROKEN : Kind.REFUSED;
        return new ModelFailed(
                kind, "status " + status, retryAfter(response.headers().map()));
    }

    /** Seconds only; a day and hour would need clocks that agree. */
    private static Optional<Duration> retryAfter(Map<String, List<String>> headers) {
        return headers.getOrDefault("retry-after", List.of()).stream()
                .findFirst()
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    /** Counts what comes. */
    private static final class Counted extends FilterInputStream {

        private final HttpCall call;

        Counted(InputStream in, HttpCall call) {
            super(in);
            this.call = call;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            call.received(more);
            if (call.failure().isPresent()) {
                throw new IOException("the call is over");
            }
        }
    }

    /** Gives the client of the call, whatever times are wished for. */
    private record Builder(CallClient client) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
