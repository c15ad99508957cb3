package dev.footnote.language.phrase;

import java.util.Set;

/** Nouns that say nothing without what other words add: "kind", "number", "way". */
public final class LightNouns {

    private static final Set<String> ALL = Set.of(
            ("kind kinds type types sort sorts number amount way ways thing things part parts lot bit reason reasons"
                            + " example examples share name difference differences question information idea fact case time end"
                            + " thanks you me")
                    .split(" "));

    private LightNouns() {}

    /** Whether a noun, in lower case, is one. */
    public static boolean isOne(String noun) {
        return ALL.contains(noun);
    }
}
