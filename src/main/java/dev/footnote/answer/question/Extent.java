package dev.footnote.answer.question;

import java.util.Optional;
import java.util.regex.Pattern;

/** The length of an answer that is asked for. */
public enum Extent {
    /** The fewest sentences that answer. */
    FEWEST,
    /** All sentences that belong to the answer. */
    FULL;

    private static final Pattern IN_SHORT =
            Pattern.compile("(?i)\\b(?:briefly|in (?:brief|short|a nutshell|(?:a|one) (?:word|line|sentence)))\\b");

    private static final Pattern IN_FULL = Pattern.compile(
            "(?i)^\\W*(?:please,? |(?:can|could|would) you (?:please )?)*(?:explain|describe|elaborate)\\b"
                    + "|\\b(?:in (?:more |full |great )?detail|in depth|at length|step by step)\\b");

    /** What the words of a question ask for; nothing where they do not say. */
    public static Optional<Extent> askedFor(String question) {
        if (IN_SHORT.matcher(question).find()) {
            return Optional.of(FEWEST);
        }
        return IN_FULL.matcher(question).find() ? Optional.of(FULL) : Optional.empty();
    }
}
