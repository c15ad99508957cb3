package dev.footnote.answer.disagreement.edition;

import dev.footnote.document.Span;
import dev.footnote.language.Word;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How one sentence was made from another: which of their words they have in common in the same order, by the longest common
 * subsequence.
 *
 * @param mine the words of the one
 * @param theirs the words of the other
 * @param kept for each of {@code mine} the place of the same word among {@code theirs}, or -1
 */
record Rewording(List<Word> mine, List<Word> theirs, List<Integer> kept) {

    /** A clause is known by its number and two words. */
    private static final int CLAUSE = 3;

    static Rewording of(List<Word> one, List<Word> other) {
        List<Word> mine = words(one);
        List<Word> theirs = words(other);
        int[][] common = new int[mine.size() + 1][theirs.size() + 1];
        for (int i = mine.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(mine.get(i), theirs.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        Integer[] kept = new Integer[mine.size()];
        int j = 0;
        for (int i = 0; i < mine.size(); i++) {
            while (j < theirs.size() && common[i][j] > common[i + 1][j] && !isSame(mine.get(i), theirs.get(j))) {
                j++;
            }
            boolean same = j < theirs.size() && common[i][j] > common[i + 1][j];
            kept[i] = same ? j++ : -1;
        }
        return new Rewording(mine, theirs, List.of(kept));
    }

    private static List<Word> words(List<Word> words) {
        return words.stream()
                .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static boolean isSame(Word one, Word other) {
        return one.text().equals(other.text()) || !hasDigit(one) && one.isSame(other);
    }

    static boolean hasDigit(Word word) {
        return word.text().chars().anyMatch(Character::isDigit);
    }

    /** What share of all words both have, 0 to 1; with {@code letters} numbers do not count. */
    double share(boolean letters) {
        long all = count(mine, letters) + count(theirs, letters);
        long common = IntStream.range(0, mine.size())
                .filter(i -> kept.get(i) >= 0 && !(letters && hasDigit(mine.get(i))))
                .count();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static long count(List<Word> words, boolean letters) {
        return words.stream().filter(word -> !letters || !hasDigit(word)).count();
    }

    /** Whether both begin with the same number of a clause and the same two words: "3.1 Used instruments". */
    boolean begins() {
        return kept.size() >= CLAUSE
                && hasDigit(mine.get(0))
                && IntStream.range(0, CLAUSE).allMatch(i -> kept.get(i) == i && (i == 0 || !hasDigit(mine.get(i))));
    }

    /** The words of the one that the other does not have in their place. */
    List<Word> left() {
        return IntStream.range(0, mine.size())
                .filter(i -> kept.get(i) < 0)
                .mapToObj(mine::get)
                .toList();
    }

    /** The words of the other that the one does not have in their place. */
    List<Word> come() {
        return IntStream.range(0, theirs.size())
                .filter(j -> !kept.contains(j))
                .mapToObj(theirs::get)
                .toList();
    }

    /** Whether a word that {@code matters} gave way to another one, not only to a number or a unit. */
    boolean replaces(Predicate<Word> matters) {
        return left().stream().anyMatch(word -> !hasDigit(word) && matters.test(word))
                && come().stream()
                        .anyMatch(word -> !hasDigit(word)
                                && word.isContent()
                                && word.text().length() > 2);
    }

    /** Whether a word of the one at {@code place} is not in the other. */
    boolean changes(Span place) {
        return left().stream().anyMatch(word -> word.span().overlaps(place));
    }
}
