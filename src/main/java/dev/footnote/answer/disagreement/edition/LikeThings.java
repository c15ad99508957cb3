package dev.footnote.answer.disagreement.edition;

import dev.footnote.answer.disagreement.statement.StatementReader;
import dev.footnote.document.Document;
import dev.footnote.language.Calendar;
import dev.footnote.language.Word;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by their titles whether two documents are about two things of one sort: the manuals of two models, the rules of two houses. */
final class LikeThings {

    /** From this share of common words on two titles are alike; of two words, one that stands last or numbers. */
    private static final double LIKE = 0.6;

    private static final double LIKE_AT_END = 0.5;

    /** In words; more is not one title with another name in it. */
    private static final int LONGEST_NAME = 2;

    /** What may stand in place of each other in the titles of two editions. */
    private static final Pattern EDITION =
            Pattern.compile("(?:19|20)\\d\\d|\\d{1,2}|v\\.?\\d+|\\w*(?:edition|version|revision|draft|new|old|copy)");

    private final StatementReader statements;

    LikeThings(StatementReader statements) {
        this.statements = statements;
    }

    boolean areApart(Document one, Document other) {
        Rewording titles = Rewording.of(statements.words(one.title()), statements.words(other.title()));
        double share = titles.share(false);
        boolean like = share >= LIKE || share >= LIKE_AT_END && (endsAlike(titles) || areNumbers(titles.left()));
        return like && isThing(titles.left()) && isThing(titles.come());
    }

    /** "Museum, opening hours" and "Library, opening hours", but not "Hygiene plan" and "Hygiene minutes". */
    private static boolean endsAlike(Rewording titles) {
        return !titles.kept().isEmpty() && titles.kept().get(titles.kept().size() - 1) >= 0;
    }

    private static boolean areNumbers(List<Word> words) {
        return words.stream().allMatch(Rewording::hasDigit);
    }

    private static boolean isThing(List<Word> words) {
        long names = words.stream()
                .filter(word -> !word.term().isEmpty()
                        && !EDITION.matcher(word.text()).matches()
                        && !Calendar.isName(word.text()))
                .count();
        return names >= 1 && names <= LONGEST_NAME;
    }
}
