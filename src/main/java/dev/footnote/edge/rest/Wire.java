package dev.footnote.edge.rest;

import java.util.Locale;

/** How values of the core are written in JSON. */
public final class Wire {

    private Wire() {}

    /** A constant, as {@code not_found}. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
