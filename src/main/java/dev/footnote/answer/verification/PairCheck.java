package dev.footnote.answer.verification;

import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import java.util.Arrays;
import java.util.List;

/** How far neighbouring words of a sentence stand near each other in its evidence as well. */
final class PairCheck extends Check {

    /** How many words apart two may stand that belong together. */
    private static final int NEAR = 4;

    PairCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    @Override
    void run() {
        double[] met = new double[Math.max(0, evidence.wanted().size() - 1)];
        evidence.sources().forEach(source -> meet(met, source.sentence()));
        put(Feature.PAIRS_MET, Arrays.stream(met).average().orElse(1));
        put(Feature.WORST_PAIR, Arrays.stream(met).min().orElse(1));
        put(Feature.PAIRS, found());
    }

    /** Raises {@code met} for each pair that a sentence meets better; only its words with a stem count. */
    private void meet(double[] met, Sentence sentence) {
        List<Word> words =
                sentence.words().stream().filter(word -> !word.term().isEmpty()).toList();
        double[][] like = evidence.wanted().stream()
                .map(wanted -> words.stream()
                        .mapToDouble(word -> WordLikeness.of(wanted, word))
                        .toArray())
                .toArray(double[][]::new);
        for (int w = 0; w < met.length; w++) {
            for (int i = 0; i < words.size(); i++) {
                for (int j = Math.max(0, i - NEAR); j < Math.min(words.size(), i + NEAR + 1); j++) {
                    if (i != j) {
                        met[w] = Math.max(met[w], Math.sqrt(like[w][i] * like[w + 1][j]));
                    }
                }
            }
        }
    }

    /** The share of pairs that stand so in a sentence; 1 where there are none. */
    private double found() {
        List<Word> wanted = evidence.wanted();
        int found = 0;
        for (int w = 0; w + 1 < wanted.size(); w++) {
            Word one = wanted.get(w);
            Word other = wanted.get(w + 1);
            found += evidence.sources().stream().anyMatch(source -> isNear(source.sentence(), one, other)) ? 1 : 0;
        }
        return wanted.size() < 2 ? 1 : (double) found / (wanted.size() - 1);
    }

    private static boolean isNear(Sentence sentence, Word one, Word other) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isSame(one)) {
                for (int j = Math.max(0, i - NEAR); j < Math.min(words.size(), i + NEAR + 1); j++) {
                    if (j != i && words.get(j).isSame(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
