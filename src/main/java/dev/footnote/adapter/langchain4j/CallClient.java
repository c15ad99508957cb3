package dev.footnote.adapter.langchain4j;

import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelFailed.Kind;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.DefaultServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * How LangChain4j's models reach their servers for one call: on the calling thread, so that no other waits, and ending as
 * soon as the call is over. LangChain4j's own client knows neither of {@code Retry-After} nor of an end.
 */
final class CallClient implements HttpClient {

    /** How often it is looked whether the call is over, in milliseconds. */
    private static final long POLL = 50;

    /** In bytes. */
    private static final int MOST_OF_A_REFUSAL = 8_000;

    /** The statuses of a request with something in it that the server does not know. */
    private static final Set<Integer> UNACCEPTED = Set.of(400, 422);

    /** So many parameters are left out at most before it is given up. */
    private static final int MOST_LEFT_OUT = 4;

    private final java.net.http.HttpClient http;
    private final ScheduledExecutorService watch;
    private final HttpCall call;
    private final AcceptedParameters accepted;
    private final Function<Refusal, String> words;

    /**
     * @param watch looks whether the call is over while the calling thread reads
     * @param accepted what the server takes, shared by all calls
     * @param words makes of a refusal what may be told of it
     */
    CallClient(
            java.net.http.HttpClient http,
            ScheduledExecutorService watch,
            HttpCall call,
            AcceptedParameters accepted,
            Function<Refusal, String> words) {
        this.http = http;
        this.watch = watch;
        this.call = call;
        this.accepted = accepted;
        this.words = words;
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
        StreamEvents events = new StreamEvents(listener, call, words);
        try {
            List<String> without = new ArrayList<>();
            while (!isAnswered(request, without, parser, events)) {
                // each time without another parameter, so that this ends
            }
            if (call.failure().isEmpty()) {
                events.onClose();
            }
        } catch (IOException e) {
            call.fail(new ModelFailed(
                    Kind.BROKEN, "the connection failed: " + e.getClass().getSimpleName()));
            listener.onError(e);
        }
    }

    /** Asks once; false where that is to be done again without what is then in {@code without}. */
    private boolean isAnswered(
            HttpRequest request, List<String> without, ServerSentEventParser parser, StreamEvents events)
            throws IOException {
        String asked = accepted.fit(request.body(), without);
        HttpResponse<InputStream> response = send(request, asked);
        try (InputStream body = new Counted(response.body(), call)) {
            if (response.statusCode() / 100 == 2) {
                accepted.refuse(without);
                read(body, response, parser, events);
                return true;
            }
            Refusal refusal = Refusal.of(new String(body.readNBytes(MOST_OF_A_REFUSAL), StandardCharsets.UTF_8));
            Optional<String> unknown = UNACCEPTED.contains(response.statusCode()) && without.size() < MOST_LEFT_OUT
                    ? accepted.named(refusal, asked).filter(name -> !without.contains(name))
                    : Optional.empty();
            if (unknown.isPresent()) {
                without.add(unknown.get());
                return false;
            }
            call.fail(failure(response, words.apply(refusal)));
            events.onError(new HttpException(response.statusCode(), ""));
            return true;
        }
    }

    private void read(
            InputStream body, HttpResponse<InputStream> response, ServerSentEventParser parser, StreamEvents events)
            throws IOException {
        Runnable look = () -> {
            if (call.isOver()) {
                close(response.body());
            }
        };
        ScheduledFuture<?> looking = watch.scheduleWithFixedDelay(look, POLL, POLL, TimeUnit.MILLISECONDS);
        try {
            events.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            PushbackInputStream sent = new PushbackInputStream(body);
            if (isWhole(sent, parser)) {
                events.whole(new String(sent.readAllBytes(), StandardCharsets.UTF_8));
            } else {
                parser.parse(sent, events);
            }
        } finally {
            looking.cancel(false);
        }
    }

    /** Whether a reply of JSON comes where events were asked for; Ollama's own are JSON. */
    private static boolean isWhole(PushbackInputStream sent, ServerSentEventParser parser) throws IOException {
        int first = sent.read();
        while (Character.isWhitespace(first)) {
            first = sent.read();
        }
        if (first >= 0) {
            sent.unread(first);
        }
        return (first == '{' || first == '[') && parser instanceof DefaultServerSentEventParser;
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // it is closed then
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request, String body) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> answering =
                http.sendAsync(requestOf(request, body), BodyHandlers.ofInputStream());
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

    private static java.net.http.HttpRequest requestOf(HttpRequest request, String body) {
        java.net.http.HttpRequest.Builder made = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> made.header(name, value)));
        made.method(request.method().name(), BodyPublishers.ofString(body));
        return made.build();
    }

    private static ModelFailed failure(HttpResponse<?> response, String words) {
        int status = response.statusCode();
        Kind kind = status == 429 ? Kind.LIMITED : status >= 500 || status == 408 ? Kind.BROKEN : Kind.REFUSED;
        return new ModelFailed(
                kind,
                "status " + status + (words.isEmpty() ? "" : ": " + words),
                retryAfter(response.headers().map()));
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
