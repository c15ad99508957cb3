package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import java.util.Optional;

/**
 * A suggestion that was not asked yet.
 *
 * @param suggestion the question and where it came from
 * @param made how it was made
 * @param answer where in the document the words stand that it asks for, where that is known
 */
record Candidate(Suggestion suggestion, MadeQuestion made, Optional<Span> answer) {

    /** Whether it asks no more than what is said about something. */
    boolean isSaidOf() {
        return made.form().equals("is said");
    }
}
