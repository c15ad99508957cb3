package dev.footnote.evaluation.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The groups of settings that an evaluation may override: those that change answers, never a path, an address or a key. */
public enum Overridable {
    /** How documents are cut; another value has all of them embedded anew. */
    PASSAGES,
    RETRIEVAL,
    READING,
    ANSWERING;

    private static final String PREFIX = "footnote.";

    /** The full name of a setting; {@code footnote.} in front may be left out. */
    public static String fullName(String setting) {
        return setting.startsWith(PREFIX) ? setting : PREFIX + setting;
    }

    /** The group of a setting by its full name, as {@code footnote.retrieval.depth}; none where it may not be overridden. */
    public static Optional<Overridable> of(String fullName) {
        return Arrays.stream(values())
                .filter(group -> fullName.startsWith(PREFIX + group.name().toLowerCase(Locale.ROOT) + "."))
                .findFirst();
    }
}
