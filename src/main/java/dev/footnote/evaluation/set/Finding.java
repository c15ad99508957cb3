package dev.footnote.evaluation.set;

import java.util.Locale;

/**
 * What a check of a set against its documents found.
 *
 * @param severity how bad it is
 * @param problem where, and what
 */
public record Finding(Severity severity, Problem problem) {

    /** How bad it is. */
    public enum Severity {
        /** The set measures something wrong. */
        ERROR,
        /** It may be meant so. */
        WARNING
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(Locale.ROOT) + ": " + problem;
    }
}
