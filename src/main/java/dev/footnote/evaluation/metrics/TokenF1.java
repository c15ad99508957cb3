package dev.footnote.evaluation.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * How many words an answer of few words shares with a right one, after SQuAD's normalisation: 2PR / (P + R) with P the
 * shared words / the answer's words and R the shared words / the right answer's words, each word as often as it is in
 * both; the best over the right answers. From 0 to 1, as the evaluation script of SQuAD 2.0 does (Rajpurkar, Jia and
 * Liang 2018).
 */
public final class TokenF1 {

    private TokenF1() {}

    /**
     * Scores one answer.
     *
     * @param predicted what was answered; empty for a refusal
     * @param right all right answers; none where the question has no answer, and then a refusal scores 1, all else 0
     */
    public static double of(String predicted, List<String> right) {
        return SquadText.answers(right).stream()
                .mapToDouble(answer -> of(SquadText.tokens(predicted), SquadText.tokens(answer)))
                .max()
                .orElseThrow();
    }

    private static double of(List<String> predicted, List<String> right) {
        if (predicted.isEmpty() || right.isEmpty()) {
            return predicted.equals(right) ? 1 : 0;
        }
        List<String> unshared = new ArrayList<>(right);
        long shared = predicted.stream().filter(unshared::remove).count();
        return 2.0 * shared / (predicted.size() + right.size());
    }
}
