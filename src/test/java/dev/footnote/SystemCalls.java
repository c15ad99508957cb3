package dev.footnote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The system calls by which a process reaches out or opens itself, as {@code strace} saw them, one a line. */
record SystemCalls(List<String> lines) {

    /** An address of the internet protocol, 4 or 6, anywhere in the arguments: what stands between the quotation marks. */
    private static final Pattern ADDRESS = Pattern.compile("(?:inet_addr\\(|inet_pton\\(AF_INET6, )\"([^\"]+)\"");

    private static final Pattern LOOPBACK = Pattern.compile("(?:::ffff:)?127\\.[0-9.]+|::1");

    /**
     * Questions for a name: of any server, also of one on this machine that passes them on; and a look into the file that
     * comes before them, because only the name that is not in it is asked for.
     */
    private static final Pattern NAME_QUESTION =
            Pattern.compile("htons\\(53\\)|sun_path=\"/run/systemd/resolve/|\"/etc/hosts\"");

    private static final List<String> TRACER =
            List.of("strace", "-f", "--seccomp-bpf", "-qq", "-s", "0", "-e", "signal=none");

    SystemCalls {
        lines = List.copyOf(lines);
    }

    /** The command that writes the calls of what follows it to {@code file}; skips the test that asks where it cannot. */
    static List<String> tracer(Path file) throws IOException, InterruptedException {
        Assumptions.assumeTrue(traces(), "Calls to the network are not watched: strace is missing or may not trace");
        return tracerTo(file.toString());
    }

    private static List<String> tracerTo(String file) {
        List<String> command = new ArrayList<>(TRACER);
        command.addAll(List.of("-e", "trace=connect,sendto,sendmsg,sendmmsg,bind,openat", "-o", file));
        return command;
    }

    private static boolean traces() throws InterruptedException {
        try {
            List<String> command = tracerTo("/dev/null");
            command.add("true");
            Process trial = new ProcessBuilder(command).start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static SystemCalls in(Path file) {
        try {
            return new SystemCalls(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that name an address outside this machine, be it to call there or to be called from there, or ask for a name. */
    List<String> beyondThisMachine() {
        return lines.stream().filter(SystemCalls::leads).toList();
    }

    private static boolean leads(String line) {
        return NAME_QUESTION.matcher(line).find()
                || ADDRESS.matcher(line)
                        .results()
                        .anyMatch(address -> !LOOPBACK.matcher(address.group(1)).matches());
    }
}
