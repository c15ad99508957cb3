package dev.footnote.language.modality;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Agent and patient of a verb, active or passive: who does something to whom, by where they stand around it. */
public final class Voice {

    private static final Set<String> BE = Set.of("was", "were", "is", "are", "be", "been", "being");
    /** Behind these stands what belongs to the sentence as a whole, and nobody who does something. */
    private static final Set<PartOfSpeech> LINKS = Set.of(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
    /** How many words a participle stands behind its form of "be" at most. */
    private static final int NEAR = 3;

    private Voice() {}

    /**
     * Two with a verb between.
     *
     * @param before what stands before the verb, with no preposition
     * @param behind one of the nouns behind it
     */
    private record Pair(Word before, Word verb, Word behind) {

        /** Whether another sentence has the same two around the same verb the other way round, or the same way if {@code turned}. */
        boolean isSwapped(Pair other, boolean turned) {
            boolean same = before.isSame(other.before) && behind.isSame(other.behind);
            boolean crossed = before.isSame(other.behind) && behind.isSame(other.before);
            return !before.isSame(behind) && verb.isSame(other.verb) && (turned ? same : crossed);
        }
    }

    /** Whether two sentences say of the same two and the same verb who does it the other way round. */
    public static boolean isTurned(List<Word> one, List<Word> other) {
        boolean passive = isPassive(one) != isPassive(other);
        List<Pair> theirs = pairs(other);
        return pairs(one).stream().anyMatch(pair -> theirs.stream().anyMatch(their -> pair.isSwapped(their, passive)));
    }

    /** Every pair around a verb, up to the next verb. */
    private static List<Pair> pairs(List<Word> words) {
        List<Pair> pairs = new ArrayList<>();
        for (int v = 0; v < words.size(); v++) {
            if (isVerb(words, v)) {
                Word verb = words.get(v);
                Optional<Word> before = before(words, v);
                for (int i = v + 1; i < words.size() && words.get(i).part() != PartOfSpeech.VERB; i++) {
                    Word behind = words.get(i);
                    if (isNoun(behind)) {
                        before.ifPresent(one -> pairs.add(new Pair(one, verb, behind)));
                    }
                }
            }
        }
        return pairs;
    }

    /** A verb by its part, or a small word behind a name, which taggers take for anything: "Peter lent". */
    private static boolean isVerb(List<Word> words, int at) {
        Word word = words.get(at);
        boolean behindName =
                at > 0 && words.get(at - 1).name() && words.get(at - 1).part() == PartOfSpeech.PROPN;
        return word.part() == PartOfSpeech.VERB
                || behindName && !word.name() && !word.term().isEmpty() && word.part() != PartOfSpeech.NUM;
    }

    /** The last noun before a verb that follows no preposition: "the tenant" of "on Monday the tenant of the flat pays". */
    private static Optional<Word> before(List<Word> words, int verb) {
        for (int i = verb - 1; i >= 0 && words.get(i).part() != PartOfSpeech.VERB; i--) {
            if (isNoun(words.get(i)) && !isLinked(words, i)) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isLinked(List<Word> words, int noun) {
        int at = noun - 1;
        while (at >= 0
                && (isNoun(words.get(at))
                        || words.get(at).part() == PartOfSpeech.DET
                        || words.get(at).part() == PartOfSpeech.ADJ
                        || words.get(at).part() == PartOfSpeech.NUM)) {
            at--;
        }
        return at >= 0 && LINKS.contains(words.get(at).part());
    }

    private static boolean isNoun(Word word) {
        return word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN;
    }

    /** Whether a form of "be" stands just before a verb and "by" behind it. */
    private static boolean isPassive(List<Word> words) {
        for (int v = 1; v < words.size(); v++) {
            boolean isBy = words.get(v).text().equals("by");
            if (isBy && words.subList(0, v).stream().anyMatch(word -> BE.contains(word.text()))) {
                return hasParticiple(words, v);
            }
        }
        return false;
    }

    private static boolean hasParticiple(List<Word> words, int by) {
        for (int i = Math.max(0, by - NEAR); i < by; i++) {
            if (words.get(i).part() == PartOfSpeech.VERB) {
                return true;
            }
        }
        return false;
    }
}
