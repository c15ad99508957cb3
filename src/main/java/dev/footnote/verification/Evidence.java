package dev.footnote.verification;

import dev.footnote.disagreement.Word;
import dev.footnote.passage.Passage;
import dev.footnote.reading.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What of some passages a sentence may rest on: for each of its words how well each sentence there meets it, and the few
 * sentences that meet most of them together.
 */
final class Evidence {

    /** Below this cosine two words have nothing in common but the topic; above the other one they mean the same. */
    private static final double UNLIKE = 0.35;

    private static final double ALIKE = 0.75;

    /** What a word counts at most that is not the same to the letter. */
    private static final double OTHER_WORD = 0.8;

    /** How many words with a meaning may stand between two that belong together. */
    private static final int PAIRED = 4;

    /** How many sentences may bear it out together, and what each further one must add. */
    private static final int FEW = 3;

    private static final double ADDS = 0.08;

    private final Sentence claim;
    private final List<Word> wanted;
    private final List<Passage> passages;
    private final List<Source> sources;

    /** By source and wanted word, 0 to 1. */
    private final double[][] met;

    private final Word[][] partners;
    private final List<Integer> few;

    Evidence(Sentence claim, List<Passage> passages, SentenceReader reader) {
        this.claim = claim;
        this.wanted = claim.content();
        this.passages = passages;
        this.sources = sources(passages, reader);
        this.met = new double[sources.size()][wanted.size()];
        this.partners = new Word[sources.size()][wanted.size()];
        for (int s = 0; s < met.length; s++) {
            for (int w = 0; w < wanted.size(); w++) {
                meet(s, w);
            }
        }
        this.few = few();
    }

    private static List<Source> sources(List<Passage> passages, SentenceReader reader) {
        List<Source> sources = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (Passage passage : passages) {
            for (Sentence sentence : reader.read(passage)) {
                if (known.add(List.of(passage.document().id(), sentence.span()))) {
                    sources.add(new Source(passage, passage.sentences().indexOf(sentence.span()), sentence));
                }
            }
        }
        return sources;
    }

    private void meet(int s, int w) {
        Word mine = wanted.get(w);
        Sentence source = sources.get(s).sentence();
        double nearest = 0;
        for (Word theirs : source.words()) {
            if (!theirs.term().isEmpty() || theirs.text().equals(mine.text())) {
                double likeness = likeness(mine, theirs);
                double near = likeness - 0.01 * distance(mine, theirs, source);
                if (likeness > 0 && near > nearest) {
                    met[s][w] = likeness;
                    partners[s][w] = theirs;
                    nearest = near;
                }
            }
        }
    }

    /** How far apart two words stand in their sentences, as shares of these: a word that is repeated has several partners. */
    private double distance(Word mine, Word theirs, Sentence source) {
        return Math.abs((double) mine.span().start() / claim.text().length()
                - (double) theirs.span().start() / source.text().length());
    }

    private static double likeness(Word mine, Word theirs) {
        if (mine.text().equals(theirs.text()) || mine.isSame(theirs)) {
            return 1;
        }
        // a name or a figure is the same or it is another one
        if (isExact(mine)) {
            return isExact(theirs) ? 0 : OTHER_WORD / 2 * graded(mine.likeness(theirs));
        }
        return OTHER_WORD * graded(mine.likeness(theirs));
    }

    private static boolean isExact(Word word) {
        return word.name()
                || word.part() == PartOfSpeech.NUM
                || Character.isDigit(word.text().charAt(0));
    }

    private static double graded(double cosine) {
        return Math.max(0, Math.min(1, (cosine - UNLIKE) / (ALIKE - UNLIKE)));
    }

    private List<Integer> few() {
        List<Integer> chosen = new ArrayList<>();
        double covered = 0;
        while (chosen.size() < FEW) {
            int best = -1;
            double most = covered + (chosen.isEmpty() ? -1 : ADDS);
            for (int s = 0; s < sources.size(); s++) {
                if (!chosen.contains(s)) {
                    List<Integer> with = new ArrayList<>(chosen);
                    with.add(s);
                    double share = plain(with) + 0.1 * likeness(s);
                    if (share > most) {
                        most = share;
                        best = s;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
            covered = plain(chosen) + 0.1 * likeness(best);
        }
        return chosen;
    }

    /** The mean over the wanted words, each counted once: a name that is wrong must not choose the sentence. */
    private double plain(List<Integer> some) {
        double sum = 0;
        for (int w = 0; w < wanted.size(); w++) {
            sum += most(some, w);
        }
        return wanted.isEmpty() ? 0 : sum / wanted.size();
    }

    private double likeness(int source) {
        return claim.likeness(sources.get(source).sentence());
    }

    Sentence claim() {
        return claim;
    }

    List<Word> wanted() {
        return wanted;
    }

    boolean isEmpty() {
        return few.isEmpty() || wanted.isEmpty();
    }

    List<Source> sources() {
        return sources;
    }

    List<Passage> passages() {
        return passages;
    }

    /** The weighted mean over the wanted words of how well one sentence meets them. */
    double metBy(Source source) {
        return mean(List.of(sources.indexOf(source)), true);
    }

    /** The sentence that meets most. */
    Source best() {
        return sources.get(few.get(0));
    }

    /** The sentences that meet most together, the best first. */
    List<Source> chosen() {
        return few.stream().map(sources::get).toList();
    }

    /** The word of the best sentence that is nearest to the {@code w}th wanted one, or null. */
    Word partner(int w) {
        return partners[few.get(0)][w];
    }

    /** The chosen sentence that meets the {@code w}th wanted word best, the best sentence where that is as good. */
    Source meeting(int w) {
        int best = few.get(0);
        for (int s : few) {
            best = met[s][w] > met[best][w] ? s : best;
        }
        return sources.get(best);
    }

    /** The word of a source that is nearest to the {@code w}th wanted one, or null, and how near. */
    Word partner(Source source, int w) {
        return partners[sources.indexOf(source)][w];
    }

    double metBy(Source source, int w) {
        return met[sources.indexOf(source)][w];
    }

    /** How well the best sentence meets the {@code w}th wanted word. */
    double metByBest(int w) {
        return met[few.get(0)][w];
    }

    /** How well the few sentences meet it. */
    double metByFew(int w) {
        return most(few, w);
    }

    /** How well any sentence meets it. */
    double metByAll(int w) {
        double most = 0;
        for (double[] source : met) {
            most = Math.max(most, source[w]);
        }
        return most;
    }

    /** The weighted mean over the wanted words of how well some sentences meet them, or of whether they have them. */
    double meanOfBest(boolean graded) {
        return mean(few.subList(0, 1), graded);
    }

    double meanOfFew(boolean graded) {
        return mean(few, graded);
    }

    double meanOfAll(boolean graded) {
        List<Integer> all = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            all.add(s);
        }
        return mean(all, graded);
    }

    private double mean(List<Integer> some, boolean graded) {
        double sum = 0;
        double weights = 0;
        for (int w = 0; w < wanted.size(); w++) {
            double weight = isExact(wanted.get(w)) ? 2 : 1;
            double value = most(some, w);
            sum += weight * (graded ? value : value < 1 ? 0 : 1);
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private double most(List<Integer> some, int w) {
        double most = 0;
        for (int s : some) {
            most = Math.max(most, met[s][w]);
        }
        return most;
    }

    /** For each pair of neighbouring wanted words how well both are met within some words of each other in one sentence. */
    double[] pairs() {
        double[] pairs = new double[Math.max(0, wanted.size() - 1)];
        for (Source source : sources) {
            List<Word> words = source.sentence().words().stream()
                    .filter(word -> !word.term().isEmpty())
                    .toList();
            double[][] like = new double[wanted.size()][words.size()];
            for (int w = 0; w < like.length; w++) {
                for (int i = 0; i < words.size(); i++) {
                    like[w][i] = likeness(wanted.get(w), words.get(i));
                }
            }
            for (int w = 0; w < pairs.length; w++) {
                for (int i = 0; i < words.size(); i++) {
                    for (int j = Math.max(0, i - PAIRED); j < Math.min(words.size(), i + PAIRED + 1); j++) {
                        if (i != j) {
                            pairs[w] = Math.max(pairs[w], Math.sqrt(like[w][i] * like[w + 1][j]));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** How well the worst met of the wanted words of some sort is met in the few sentences; 1 when there is none. */
    double worst(Predicate<Word> sort, int rank) {
        List<Double> all = new ArrayList<>();
        for (int w = 0; w < wanted.size(); w++) {
            if (sort.test(wanted.get(w))) {
                all.add(metByFew(w));
            }
        }
        all.sort(Comparator.naturalOrder());
        return rank < all.size() ? all.get(rank) : 1;
    }
}
