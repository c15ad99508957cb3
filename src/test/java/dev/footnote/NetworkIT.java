package dev.footnote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The default start calls nobody: no address but this machine's is called, no name asked for, no port opened to others. */
class NetworkIT {

    @TempDir
    Path folder;

    @Test
    void theDefaultStartAndItsAnswersCallNobody() throws Exception {
        Path trace = folder.resolve("trace");
        Path current = Files.createDirectory(folder.resolve("current"));
        copySeeds(current.resolve("seeds"));

        try (Server server = Server.under(SystemCalls.tracer(trace), current)) {
            assertThat(server.ask("How many drones did Russia launch?")).contains("\"answered\"", "267");
            assertThat(server.ask("Who painted the Mona Lisa?")).contains("\"not_found\"");
            for (String path : List.of("/", "/app.js", "/api/documents", "/api/passages?q=drones", "/q/openapi")) {
                assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
            }
            server.stop("TERM");

            SystemCalls calls = SystemCalls.in(trace);
            assertThat(calls.beyondThisMachine()).isEmpty();
            assertThat(calls.lines())
                    .as("its own port, seen being opened")
                    .anyMatch(line -> line.contains("bind(") && line.contains("htons(" + server.port() + ")"));
        }
    }

    @Test
    void aCallAnOpenPortAndAQuestionForANameWouldBeSeen() throws Exception {
        Path trace = folder.resolve("trace");
        List<String> command = new ArrayList<>(SystemCalls.tracer(trace));
        String classes = Path.of("target/test-classes").toAbsolutePath().toString();
        command.addAll(List.of(Server.JAVA, "-cp", classes, Offender.class.getName()));

        Process offender = Server.start(command, folder, folder.resolve("log"));

        assertThat(offender.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(SystemCalls.in(trace).beyondThisMachine())
                .anyMatch(line -> line.contains("connect(") && line.contains(Offender.NOBODY))
                .anyMatch(line -> line.contains("bind("))
                .anyMatch(line -> line.contains("/etc/hosts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 connect(4, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"127.0.0.53\")}, 16) = 0",
                "7 connect(4, {sa_family=AF_UNIX, sun_path=\"/run/systemd/resolve/io.systemd.Resolve\"}, 42) = 0",
                "7 sendto(4, \"\"..., 9, 0, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr(\"10.1.2.3\")}, 16) = 9",
                "7 connect(4, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), "
                        + "inet_pton(AF_INET6, \"2001:db8::1\", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>",
            })
    void callsOfOtherKindsWouldBeSeen(String line) {
        assertThat(new SystemCalls(List.of(line)).beyondThisMachine()).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 connect(4, {sa_family=AF_UNIX, sun_path=\"/var/run/nscd/socket\"}, 110) = -1 ENOENT",
                "7 bind(117, {sa_family=AF_INET6, sin6_port=htons(8080), sin6_flowinfo=htonl(0), "
                        + "inet_pton(AF_INET6, \"::ffff:127.0.0.1\", &sin6_addr), sin6_scope_id=0}, 28) = 0",
            })
    void whatStaysOnThisMachineIsNoCall(String line) {
        assertThat(new SystemCalls(List.of(line)).beyondThisMachine()).isEmpty();
    }

    private static void copySeeds(Path target) throws IOException {
        Files.createDirectory(target);
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, target.resolve(seed.getFileName()));
            }
        }
    }

    /** Asks for a name, opens a port to everyone and calls an address kept for examples (RFC 5737), where nobody is. */
    static final class Offender {

        static final String NOBODY = "198.51.100.1";

        private Offender() {}

        public static void main(String... args) throws IOException {
            InetAddress.getByName("localhost");
            try (Socket call = new Socket()) {
                call.bind(new InetSocketAddress(0));
                call.connect(new InetSocketAddress(NOBODY, 9), 200);
            }
        }
    }
}
