package dev.footnote.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings given as {@code key=value}. */
final class Overrides {

    private static final String PREFIX = "footnote.";

    private Overrides() {}

    /** Values by full name; {@code footnote.} in front may be left out. */
    static Map<String, String> of(List<String> pairs) throws Failure {
        Map<String, String> overrides = new TreeMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new Failure(ExitCode.COULD_NOT_RUN, "a setting is written key=value, not '" + pair + "'");
            }
            String name = pair.substring(0, equals).strip();
            String value = pair.substring(equals + 1).strip();
            overrides.put(name.startsWith(PREFIX) ? name : PREFIX + name, value);
        }
        return overrides;
    }
}
