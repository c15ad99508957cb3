package dev.footnote.answer.compose;

import dev.footnote.answer.reading.Feature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Selects the sentences of a full answer, one that is asked for at length: the likeliest ones of the best sentence's document,
 * one more than a third of what was read of it.
 */
final class FullAnswer {

    private static final int LEAST = 2;

    private FullAnswer() {}

    /**
     * The sentences that belong to the answer, the best one first, then the likeliest.
     *
     * @param candidates all that was read, the best first, at least one
     * @param most how many sentences an answer may have, 1 or more
     */
    static List<Candidate> of(List<Candidate> candidates, int most) {
        Candidate best = candidates.get(0);
        List<Candidate> beside =
                new ArrayList<>(candidates.stream().filter(best::isBeside).toList());
        int wanted = Math.min(most, Math.max(LEAST, (int) Math.rint(beside.size() / 3.0 + 1)));
        // the sort is stable: where no trained model has read, the better ones stay in front
        beside.sort(Comparator.comparingDouble(FullAnswer::share).reversed());
        beside.remove(best);
        beside.add(0, best);
        return beside.subList(0, Math.min(wanted, beside.size()));
    }

    private static double share(Candidate candidate) {
        return candidate.sentence().features().getOrDefault(Feature.READ_SHARE.name(), 0.0);
    }
}
