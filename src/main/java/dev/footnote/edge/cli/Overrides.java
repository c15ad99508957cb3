package dev.footnote.edge.cli;

import dev.footnote.evaluation.run.Overridable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Command line options that override settings, as {@code key=value}. */
final class Overrides {

    @Option(
            names = "--config",
            paramLabel = "KEY=VALUE",
            description = "Sets something of passages, retrieval, reading or answering for this run.")
    private List<String> settings = new ArrayList<>();

    /** Values by full name; {@code footnote.} in front may be left out. */
    Map<String, String> values() throws Failure {
        return of(settings);
    }

    /** The same of other arguments. */
    static Map<String, String> of(List<String> pairs) throws Failure {
        Map<String, String> overrides = new TreeMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new Failure(ExitCode.COULD_NOT_RUN, "a setting is written key=value, not '" + pair + "'");
            }
            String name = pair.substring(0, equals).strip();
            String value = pair.substring(equals + 1).strip();
            overrides.put(Overridable.fullName(name), value);
        }
        return overrides;
    }
}
