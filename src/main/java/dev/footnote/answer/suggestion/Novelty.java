package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a question asks something that none before it asked. */
final class Novelty {

    /** From this share of the words of the shorter one on, two questions ask the same. */
    private static final double SAME = 0.8;

    /** Of one sentence two questions must differ in more than this share of the shorter one's words. */
    private static final double SAME_OF_SENTENCE = 0.6;

    /** So many letters make a word's beginning; what follows is taken for an ending. */
    private static final int BEGINNING = 5;

    private static final Set<String> ASKING = Set.of(
            ("a about an and are at be been by can could did do does for from had happen happened happens has have how if in"
                            + " into is it its many may might much must of on or said say says should that the their there they to was"
                            + " were what when where which who whom whose why will with would")
                    .split(" "));

    private record Asked(Set<String> words, boolean said, Suggestion suggestion, Span answer) {

        boolean isOfSentenceOf(Asked other) {
            return suggestion
                            .document()
                            .id()
                            .equals(other.suggestion().document().id())
                    && suggestion.sentence().equals(other.suggestion().sentence());
        }
    }

    private final Set<String> texts = new HashSet<>();
    private final List<Asked> before = new ArrayList<>();

    /** Whether {@code candidate} asks something new; see {@link #keep}. */
    boolean isNew(Candidate candidate) {
        Asked asked = asked(candidate);
        return texts.add(candidate.suggestion().question().toLowerCase(Locale.ROOT))
                && before.stream().noneMatch(other -> isSame(asked, other));
    }

    /** What has been asked must not be asked again. */
    void keep(Candidate candidate) {
        before.add(asked(candidate));
    }

    private static Asked asked(Candidate candidate) {
        return new Asked(
                words(candidate.suggestion().question()),
                candidate.isSaidOf(),
                candidate.suggestion(),
                candidate.answer().orElse(null));
    }

    private static boolean isSame(Asked one, Asked other) {
        int fewer = Math.min(one.words().size(), other.words().size());
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        boolean sentence = one.isOfSentenceOf(other);
        if (sentence && shared.size() >= SAME_OF_SENTENCE * fewer) {
            // when and where it happened are two things
            return one.answer() == null
                    || other.answer() == null
                    || one.answer().overlaps(other.answer());
        }
        boolean said = one.said() || other.said();
        return sentence && said || shared.size() >= SAME * fewer && (said || isAlike(one, other, shared));
    }

    /** Both ask in as many words, but for one; "when" and "where" of the same are two things. */
    private static boolean isAlike(Asked one, Asked other, Set<String> shared) {
        int more = Math.max(one.words().size(), other.words().size());
        return shared.size() >= SAME * more
                && first(one.suggestion().question())
                        .equals(first(other.suggestion().question()));
    }

    private static String first(String question) {
        return question.split(" ")[0].toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String question) {
        Set<String> words = new HashSet<>();
        for (String word : question.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !ASKING.contains(word)) {
                words.add(word.length() > BEGINNING ? word.substring(0, BEGINNING) : word);
            }
        }
        return words;
    }
}
