package dev.footnote.evaluation.conflict;

import dev.footnote.answer.disagreement.Disagreement;
import java.util.List;
import java.util.Optional;

/**
 * A question, and whether the documents disagree on its answer.
 *
 * @param question what is asked
 * @param expected how they disagree; empty where nothing is to be shown
 * @param sides words of which each must stand in the sentences of exactly one side; at least two where something is
 *     expected, none where not
 */
public record DisagreementCase(String question, Optional<Disagreement.Kind> expected, List<String> sides) {

    public DisagreementCase {
        sides = List.copyOf(sides);
        if (expected.isPresent() ? sides.size() < 2 : !sides.isEmpty()) {
            throw new IllegalArgumentException(
                    question + ": " + expected.map(Enum::name).orElse("none") + " with " + sides.size() + " sides");
        }
    }
}
