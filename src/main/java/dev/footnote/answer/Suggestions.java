package dev.footnote.answer;

import dev.footnote.answer.suggestion.Suggestion;
import java.util.List;

/**
 * Suggested questions.
 *
 * @param questions neighbours from different documents where there are several
 * @param complete whether all were found; until then there may be more later
 */
public record Suggestions(List<Suggestion> questions, boolean complete) {

    public Suggestions {
        questions = List.copyOf(questions);
    }
}
