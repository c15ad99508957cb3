package dev.footnote.answer.verification.evidence;

import dev.footnote.language.Word;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How far some sentences together meet the words of another; shares between 0 and 1.
 *
 * @param wanted the words that are looked for
 */
public record Coverage(List<Word> wanted) {

    /** How well the {@code w}th word is met by the sentence that meets it best. */
    public double met(List<Source> sources, int w) {
        double most = 0;
        for (Source source : sources) {
            most = Math.max(most, source.matches().get(w).share());
        }
        return most;
    }

    /** The mean of this over all words, names and figures weighing double. */
    public double met(List<Source> sources) {
        return weighted(w -> met(sources, w));
    }

    /** The share of words that are there themselves, names and figures weighing double. */
    public double covered(List<Source> sources) {
        return weighted(w -> met(sources, w) < 1 ? 0 : 1);
    }

    private double weighted(IntToDoubleFunction value) {
        double sum = 0;
        double weights = 0;
        for (int w = 0; w < wanted.size(); w++) {
            double weight = Match.isExact(wanted.get(w)) ? 2 : 1;
            sum += weight * value.applyAsDouble(w);
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** The mean over all words, each counted once. */
    public double plain(List<Source> sources) {
        double sum = 0;
        for (int w = 0; w < wanted.size(); w++) {
            sum += met(sources, w);
        }
        return wanted.isEmpty() ? 0 : sum / wanted.size();
    }

    /** How well the worst met of the words of some sort is met; 1 where there is none. */
    public double worst(List<Source> sources, Predicate<Word> sort) {
        return IntStream.range(0, wanted.size())
                .filter(w -> sort.test(wanted.get(w)))
                .mapToDouble(w -> met(sources, w))
                .min()
                .orElse(1);
    }
}
