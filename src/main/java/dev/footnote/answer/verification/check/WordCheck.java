package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Coverage;
import dev.footnote.answer.verification.evidence.Match;
import dev.footnote.answer.verification.evidence.Source;
import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.work.Budget;
import java.util.Arrays;
import java.util.List;

/** How far the words of a sentence are met by its evidence, each by itself and with its neighbour. */
final class WordCheck extends Check {

    /** How many words apart two may stand that belong together. */
    private static final int NEAR = 4;

    private static final int FEW_WORDS = 3;
    private static final double MET_OF_FEW_WORDS = 0.7;
    private static final double MET_OF_MANY_WORDS = 0.5;

    WordCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    @Override
    void run() {
        Coverage coverage = evidence.coverage();
        List<Source> few = evidence.chosen();
        List<Source> all = evidence.sources();
        put(Feature.COVERED_BY_ALL, coverage.covered(all));
        put(Feature.MET_BY_ONE, coverage.met(List.of(evidence.best())));
        put(Feature.MET_BY_FEW, coverage.met(few));
        put(Feature.MET_BY_ALL, coverage.met(all));
        put(Feature.WORST_MET, coverage.worst(few, word -> true));
        put(Feature.WORST_MET_BY_ALL, coverage.worst(all, word -> true));
        put(Feature.WORST_OTHER, coverage.worst(few, WordCheck::isOther));
        pieces();
        pairs();
        put(Feature.SIMILARITY, claim.likeness(best));
        put(
                Feature.SIMILARITY_OF_NEAREST,
                evidence.sources().stream()
                        .mapToDouble(source -> claim.likeness(source.sentence()))
                        .max()
                        .orElse(0));
        put(Feature.LENGTH, Math.min(1, evidence.wanted().size() / 25.0));
        strangers();
    }

    private static boolean isOther(Word word) {
        return word.part() != PartOfSpeech.VERB && word.part() != PartOfSpeech.NOUN && !word.name();
    }

    private void pieces() {
        float[][] wanted = claim.pieces();
        double[] one = new double[wanted.length];
        double[] few = new double[wanted.length];
        for (Source source : evidence.chosen()) {
            float[][] given = source.sentence().pieces();
            for (int i = 0; i < few.length; i++) {
                Budget.check();
                double most = 0;
                for (float[] piece : given) {
                    most = Math.max(most, Sentence.cosine(wanted[i], piece));
                }
                few[i] = Math.max(few[i], most);
                if (source.sentence() == best) {
                    one[i] = most;
                }
            }
        }
        put(Feature.PIECES_MET_BY_ONE, Arrays.stream(one).average().orElse(0));
        put(Feature.PIECES_MET_BY_FEW, Arrays.stream(few).average().orElse(0));
        put(Feature.WORST_PIECE, Arrays.stream(few).min().orElse(0));
    }

    /** How far neighbouring words of the sentence stand near each other in the evidence as well. */
    private void pairs() {
        double[] met = new double[Math.max(0, evidence.wanted().size() - 1)];
        evidence.sources().forEach(source -> meet(met, source.sentence()));
        put(Feature.PAIRS_MET, Arrays.stream(met).average().orElse(1));
        put(Feature.WORST_PAIR, Arrays.stream(met).min().orElse(1));
    }

    /** Raises {@code met} for each pair that a sentence meets better; only its words with a stem count. */
    private void meet(double[] met, Sentence sentence) {
        List<Word> words =
                sentence.words().stream().filter(word -> !word.term().isEmpty()).toList();
        double[][] like = evidence.wanted().stream()
                .map(wanted -> words.stream()
                        .mapToDouble(word -> Match.likeness(wanted, word))
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

    /** A sentence of few words is said by one sentence or by none; one of many has at least half of them somewhere. */
    private void strangers() {
        boolean few = evidence.wanted().size() <= FEW_WORDS;
        boolean unmet = few
                ? findings.feature(Feature.MET_BY_ONE) < MET_OF_FEW_WORDS
                : findings.feature(Feature.MET_BY_FEW) < MET_OF_MANY_WORDS;
        if (unmet) {
            object(Problem.Kind.NOT_STATED, "No passage says so.");
        }
    }
}
