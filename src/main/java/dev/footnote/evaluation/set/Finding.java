package dev.footnote.evaluation.set;

import java.util.Locale;

/**
 * A finding of the validation of a question set against its documents.
 *
 * @param severity how bad it is
 * @param problem where, and what
 */
public record Finding(Severity severity, Problem problem) {

    /** Severity of a finding. */
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
