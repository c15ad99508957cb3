package dev.footnote.answer.verification.evidence;

import dev.footnote.document.Span;
import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.passage.Passage;
import dev.footnote.work.Budget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of some passages a sentence may rest on.
 *
 * @param claim the sentence
 * @param coverage of its words with a meaning
 * @param sources the sentences of the passages
 * @param chosen the few of them that meet most of its words together, the best first
 */
public record Support(
        Sentence claim, List<Passage> passages, Coverage coverage, List<Source> sources, List<Source> chosen) {

    /** How many sentences may bear it out together, and what each further one must add. */
    private static final int FEW = 3;

    private static final double ADDS = 0.08;

    /** The share of words that two nearly equal sentences have in common, and from when one word stands for another. */
    private static final double NEAR_COPY = 0.6;

    private static final double ALIKE = 0.5;

    /** What the likeness of whole sentences weighs where they are chosen. */
    private static final double LIKENESS = 0.1;

    public static Support of(Sentence claim, List<Passage> passages, PassageSentences reader) {
        Coverage coverage = new Coverage(claim.content());
        List<Source> sources = sources(claim, coverage.wanted(), passages, reader);
        return new Support(claim, passages, coverage, sources, choose(claim, coverage, sources));
    }

    private static List<Source> sources(
            Sentence claim, List<Word> wanted, List<Passage> passages, PassageSentences reader) {
        List<Source> sources = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (Passage passage : passages) {
            List<Span> untrusted = Untrusted.of(passage);
            for (Sentence sentence : reader.of(passage).sentences()) {
                if (!untrusted.contains(sentence.span())
                        && known.add(List.of(passage.document().id(), sentence.span()))) {
                    Budget.check();
                    sources.add(Source.of(passage, sentence, claim, wanted));
                }
            }
        }
        return sources;
    }

    /** One after the other the sentence that adds most; a name that is wrong must not choose it, so each word counts once. */
    private static List<Source> choose(Sentence claim, Coverage coverage, List<Source> sources) {
        List<Source> chosen = new ArrayList<>();
        double enough = -1;
        while (chosen.size() < FEW) {
            Source best = null;
            double most = enough;
            for (Source source : sources) {
                double share = chosen.contains(source) ? -1 : share(claim, coverage, chosen, source);
                if (share > most) {
                    best = source;
                    most = share;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
            enough = most + ADDS;
        }
        return chosen;
    }

    /** What {@code chosen} and one more meet, and how much like the claim that one is. */
    private static double share(Sentence claim, Coverage coverage, List<Source> chosen, Source more) {
        List<Source> with = new ArrayList<>(chosen);
        with.add(more);
        return coverage.plain(with) + LIKENESS * claim.likeness(more.sentence());
    }

    /** Whether one of both has no words. */
    public boolean isEmpty() {
        return chosen.isEmpty() || wanted().isEmpty();
    }

    /** Whether the best sentence says nearly the same in nearly the same words, so that each word that differs tells. */
    public boolean isNearCopy() {
        List<Word> theirs = best().sentence().content();
        long met = theirs.stream()
                .filter(word -> best().matches().stream().anyMatch(match -> match.meets(word))
                        || wanted().stream().anyMatch(wanted -> Match.likeness(wanted, word) >= ALIKE))
                .count();
        return coverage.plain(List.of(best())) >= NEAR_COPY && met >= NEAR_COPY * theirs.size();
    }

    /** The words of the sentence that are looked for. */
    public List<Word> wanted() {
        return coverage.wanted();
    }

    /** The sentence that meets most. */
    public Source best() {
        return chosen.get(0);
    }

    /** The chosen sentence that meets the {@code w}th wanted word best, the best sentence where that is as good. */
    public Source meeting(int w) {
        Source meeting = best();
        for (Source source : chosen) {
            meeting = source.matches().get(w).share() > meeting.matches().get(w).share() ? source : meeting;
        }
        return meeting;
    }
}
