package dev.footnote.answer.disagreement.statement;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.modality.Denials;
import dev.footnote.language.modality.Opposites;
import java.util.List;
import java.util.Set;

/** Detects statements about another thing of the same sort as the one asked for, which do not contradict it: the other model, the other month. */
public final class Rivals {

    /** From this cosine on two words mean the same where one of them is asked for. */
    private static final double LIKE = 0.75;

    private final Opposites opposites;

    public Rivals(Opposites opposites) {
        this.opposites = opposites;
    }

    /** Whether what is asked for makes one of them be about something else. */
    public boolean areApart(Part one, Part other, Set<String> asked) {
        return isElsewhere(one, other, asked) || isElsewhere(other, one, asked);
    }

    /**
     * Whether {@code mine} is about something that is asked for by a noun, a name, a number or an adjective that
     * {@code theirs} knows nothing of: the half marathon and not the marathon, the budget for 2023 and not for 2024.
     */
    private boolean isElsewhere(Part mine, Part theirs, Set<String> asked) {
        Statement other = theirs.statement();
        if (isOtherKind(mine.statement().words(), other.words(), asked)) {
            return true;
        }
        return mine.statement().words().stream()
                .filter(word -> asked.contains(word.term()) && (isKind(word) || isNumber(word)))
                .filter(word -> !Denials.isDenial(word))
                .anyMatch(word -> !other.surroundings().contains(word.term())
                        && other.words().stream()
                                .noneMatch(theirWord ->
                                        isLike(word, theirWord, mine.value().isPresent()))
                        && hasRival(word, mine.statement(), theirs, asked));
    }

    /** Whether {@code theirs} says something in place of {@code word}: to be silent about it is no difference. */
    private static boolean hasRival(Word word, Statement mine, Part theirs, Set<String> asked) {
        return theirs.said().stream()
                .filter(other -> !other.term().isEmpty() && !asked.contains(other.term()))
                .filter(other -> theirs.value()
                        .map(value -> !value.span().overlaps(other.span()))
                        .orElse(true))
                .filter(other -> isNumber(word) ? isNumber(other) : word.name() ? other.name() : isKind(other))
                .anyMatch(other -> mine.words().stream().noneMatch(other::isSame));
    }

    private static boolean isNumber(Word word) {
        return word.part() == PartOfSpeech.NUM || word.text().matches(".*\\d.*");
    }

    /** "The solar farm" and "the wind farm", where one of the two is asked for. */
    private static boolean isOtherKind(List<Word> mine, List<Word> theirs, Set<String> asked) {
        for (int i = 1; i < mine.size(); i++) {
            Word head = mine.get(i);
            Word kind = mine.get(i - 1);
            boolean wanted =
                    asked.contains(head.term()) && asked.contains(kind.term()) && kind.part() != PartOfSpeech.VERB;
            for (int j = 1; wanted && j < theirs.size(); j++) {
                Word other = theirs.get(j - 1);
                if (head.isSame(theirs.get(j))
                        && isKind(other)
                        && !other.isSame(kind)
                        && mine.stream().noneMatch(other::isSame)
                        && theirs.stream().noneMatch(kind::isSame)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKind(Word word) {
        return !word.term().isEmpty()
                && (word.part() == PartOfSpeech.NOUN
                        || word.part() == PartOfSpeech.ADJ
                        || word.part() == PartOfSpeech.PROPN);
    }

    /** Numbers and names are these or others; the old plant is not the new one. */
    private boolean isLike(Word word, Word other, boolean values) {
        if (word.isSame(other)) {
            return true;
        }
        boolean exact = word.name() || isNumber(word);
        boolean opposed = opposites.are(word.text(), other.text());
        return !exact && (opposed ? !values : word.likeness(other) >= LIKE);
    }
}
