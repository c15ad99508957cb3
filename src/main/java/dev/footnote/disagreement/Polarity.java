package dev.footnote.disagreement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a part of a sentence says that something is, or that it is not. */
final class Polarity {

    private static final Set<String> DENIALS = Set.of(
            "not", "n't", "n’t", "never", "no", "nobody", "nothing", "none", "neither", "nor", "without", "cannot",
            "hardly");

    /** These deny what follows them: "denies that the oil has reached the wells". */
    private static final Set<String> DENYING = Set.of(
            "deny",
            "denies",
            "denied",
            "denying",
            "refuse",
            "refuses",
            "refused",
            "fail",
            "fails",
            "failed",
            "disputes",
            "disputed");

    private static final Pattern NOT_ONLY = Pattern.compile("only|just|merely");

    /** From this cosine a word speaks of what is denied. */
    private static final double SPOKEN_OF = 0.6;

    private Polarity() {}

    /** Whether {@code clause} denies something that {@code others} speak of, an even number of denials taken for none. */
    static boolean denies(List<Word> clause, List<Word> others) {
        int count = 0;
        for (int i = 0; i < clause.size(); i++) {
            if (isDenial(clause.get(i)) && !isNotOnly(clause, i) && isSpokenOf(clause, i, others)) {
                count++;
            }
        }
        return count % 2 == 1;
    }

    static boolean isDenial(Word word) {
        return DENIALS.contains(word.text()) || DENYING.contains(word.text());
    }

    private static boolean isNotOnly(List<Word> clause, int denial) {
        return denial + 1 < clause.size()
                && NOT_ONLY.matcher(clause.get(denial + 1).text()).matches();
    }

    /** Whether what is denied, the next word with a meaning, is spoken of. */
    private static boolean isSpokenOf(List<Word> clause, int denial, List<Word> others) {
        for (Word word : clause.subList(denial + 1, clause.size())) {
            if (word.isContent()) {
                return others.stream().anyMatch(other -> other.isContent() && word.likeness(other) >= SPOKEN_OF);
            }
        }
        return true;
    }
}
