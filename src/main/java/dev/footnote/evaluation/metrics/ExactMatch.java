package dev.footnote.evaluation.metrics;

import java.util.List;

/**
 * Whether an answer of few words is one of the right ones, after SQuAD's normalisation: 1 or 0, as the evaluation
 * script of SQuAD 2.0 does (Rajpurkar, Jia and Liang 2018).
 */
public final class ExactMatch {

    private ExactMatch() {}

    /**
     * Scores one answer.
     *
     * @param predicted what was answered; empty for a refusal
     * @param right all right answers, any of which will do; none where the question has no answer, and then only a
     *     refusal is right
     */
    public static double of(String predicted, List<String> right) {
        String normal = SquadText.of(predicted);
        return SquadText.answers(right).stream()
                        .anyMatch(answer -> SquadText.of(answer).equals(normal))
                ? 1
                : 0;
    }
}
