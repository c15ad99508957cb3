package dev.footnote.verification;

import dev.footnote.disagreement.Word;
import dev.footnote.reading.PartOfSpeech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far the words of a sentence are met by its evidence, each by itself, in pairs and in their order. */
final class WordCheck extends Check {

    private static final int NEIGHBOURS = 4;

    private static final int FEW_WORDS = 3;
    private static final double MET_OF_FEW_WORDS = 0.7;
    private static final double MET_OF_MANY_WORDS = 0.5;

    WordCheck(Evidence evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    @Override
    void run() {
        put(Feature.COVERED_BY_ONE, evidence.meanOfBest(false));
        put(Feature.COVERED_BY_FEW, evidence.meanOfFew(false));
        put(Feature.COVERED_BY_ALL, evidence.meanOfAll(false));
        put(Feature.MET_BY_ONE, evidence.meanOfBest(true));
        put(Feature.MET_BY_FEW, evidence.meanOfFew(true));
        put(Feature.MET_BY_ALL, evidence.meanOfAll(true));
        put(Feature.WORST_MET, evidence.worst(word -> true, 0));
        put(Feature.SECOND_WORST_MET, evidence.worst(word -> true, 1));
        double worst = 1;
        for (int w = 0; w < evidence.wanted().size(); w++) {
            worst = Math.min(worst, evidence.metByAll(w));
        }
        put(Feature.WORST_MET_BY_ALL, worst);
        put(Feature.WORST_VERB, evidence.worst(word -> word.part() == PartOfSpeech.VERB, 0));
        put(Feature.WORST_NOUN, evidence.worst(word -> word.part() == PartOfSpeech.NOUN && !word.name(), 0));
        put(
                Feature.WORST_OTHER,
                evidence.worst(
                        word -> word.part() != PartOfSpeech.VERB && word.part() != PartOfSpeech.NOUN && !word.name(),
                        0));
        put(Feature.PAIRS, pairs());
        pieces();
        pairsMet();
        put(Feature.ORDER, order());
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

    private void pieces() {
        double[] one = new double[claim.pieces().length];
        double[] few = new double[claim.pieces().length];
        for (Source source : evidence.chosen()) {
            for (int i = 0; i < few.length; i++) {
                double most = 0;
                for (float[] piece : source.sentence().pieces()) {
                    most = Math.max(most, Sentence.cosine(claim.pieces()[i], piece));
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

    private void pairsMet() {
        double[] met = evidence.pairs();
        put(Feature.PAIRS_MET, Arrays.stream(met).average().orElse(1));
        put(Feature.WORST_PAIR, Arrays.stream(met).min().orElse(1));
    }

    private double pairs() {
        List<Word> wanted = evidence.wanted();
        int found = 0;
        for (int w = 0; w + 1 < wanted.size(); w++) {
            Word one = wanted.get(w);
            Word other = wanted.get(w + 1);
            found += evidence.sources().stream().anyMatch(source -> near(source.sentence(), one, other)) ? 1 : 0;
        }
        return wanted.size() < 2 ? 1 : (double) found / (wanted.size() - 1);
    }

    private static boolean near(Sentence sentence, Word one, Word other) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isSame(one)) {
                for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(words.size(), i + NEIGHBOURS + 1); j++) {
                    if (j != i && words.get(j).isSame(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private double order() {
        List<Integer> places = new ArrayList<>();
        for (int w = 0; w < evidence.wanted().size(); w++) {
            if (evidence.metByBest(w) >= 1) {
                places.add(evidence.partner(w).span().start());
            }
        }
        int right = 0;
        int all = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                all += 1;
                right += places.get(i) <= places.get(j) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) right / all;
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
