package dev.footnote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged program, serving as a process of its own: no terminal, an empty input, a free port. */
final class Server implements AutoCloseable {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    /** Of our environment only this; no variable of the one who builds shall change or comment on the start. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "LANG");

    /** Under a tracer on a busy machine Java takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final int port = freePort();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path log;
    private final Process process;

    private Server(List<String> before, Path folder, List<String> options) throws IOException {
        log = Files.createTempFile(folder.toAbsolutePath().getParent(), "server", ".log");
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(JAVA, "-Dquarkus.http.port=" + port));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        process = start(command, folder, log);
    }

    /**
     * Starts it without arguments and waits until it is ready.
     *
     * @param folder its current folder; the log is kept beside it
     * @param options for Java, such as {@code -Dfootnote.documents.path=articles}
     */
    static Server in(Path folder, String... options) throws IOException {
        return new Server(List.of(), folder, List.of(options)).ready();
    }

    /** Starts it and waits only until it answers at all; it may still be reading its documents. */
    static Server starting(Path folder, String... options) throws IOException {
        return new Server(List.of(), folder, List.of(options)).live();
    }

    /** The same as the last argument of another program, {@code tracer}. */
    static Server under(List<String> tracer, Path folder) throws IOException {
        return new Server(tracer, folder, List.of()).ready();
    }

    /** Starts any program as the server is started: all it prints goes to {@code log}. */
    static Process start(List<String> command, Path folder, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder.start();
    }

    private Server ready() {
        return answering("/q/health/ready");
    }

    private Server live() {
        return answering("/q/health/live");
    }

    private Server answering(String path) {
        try {
            await("answer at " + path, () -> get(path).statusCode() == 200);
            return this;
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** The reply to a question; it must stand on one line and contain no quotation mark. */
    String ask(String question) {
        return post("/api/ask", "{\"question\": \"" + question + "\"}").body();
    }

    /** Sends JSON. */
    HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines printed so far, once one of them contains {@code part}. */
    List<String> logWith(String part) {
        await("log with " + part, () -> log().stream().anyMatch(line -> line.contains(part)));
        return log();
    }

    /** The lines printed so far. */
    List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it a signal, {@code INT} for Ctrl-C, and waits; under a tracer to the program, not the tracer. */
    void stop(String signal) throws IOException, InterruptedException {
        ProcessHandle program = process.children().findFirst().orElse(process.toHandle());
        new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid()))
                .start()
                .waitFor();
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    boolean running() {
        return process.isAlive();
    }

    /** What it ended with; 128 and the signal's number where a signal ended it. */
    int exitCode() {
        return process.exitValue();
    }

    /** What Linux tells of the process, such as {@code SigIgn:	0000000000000000}. */
    List<String> status() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(condition)) {
            if (!running() || Instant.now().isAfter(end)) {
                throw new AssertionError("No " + what + " of the server, which said:\n" + String.join("\n", log()));
            }
            pause();
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ConnectException) {
                return false;
            }
            throw e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
