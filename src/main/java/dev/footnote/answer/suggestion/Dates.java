package dev.footnote.answer.suggestion;

import dev.footnote.language.Mention;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.amount.TimeWords;
import java.util.Set;

/** Finds the date of an event in a sentence: "in 1997", "on 3 May". */
final class Dates {

    private static final Set<String> BEFORE = Set.of("in", "on");
    private static final Set<String> SPANNING = Set.of("-", "–", "—", "to", "and", "or", "until", "through");
    private static final MentionFinder MENTIONS = new MentionFinder();

    private Dates() {}

    /** Where a date with its preposition that begins at {@code from} ends; {@code from} where there is none. */
    static int end(Assertion s, int from) {
        if (!s.isOne(from, BEFORE) || s.isWord(from - 1, "from") || s.isWord(from - 1, "between")) {
            return from;
        }
        int start = s.words().get(from).span().start();
        int end = MENTIONS.find(s.text()).stream()
                .filter(mention -> isDate(s, mention))
                .filter(mention -> mention.span().start() == start
                        || from + 1 < s.size()
                                && mention.span().start()
                                        == s.words().get(from + 1).span().start())
                .mapToInt(mention -> after(s, mention.span().end()))
                .findFirst()
                .orElse(from);
        return s.isOne(end, SPANNING) ? from : end;
    }

    /** A day, a month or a year that everybody counts alike, unlike "last week" and "Monday". */
    private static boolean isDate(Assertion s, Mention mention) {
        TimeWords.Day day = TimeWords.day(mention.span().in(s.text()));
        return mention.kind() == Mention.Kind.DATE
                && day.month() + day.year() > 0
                && !mention.span().in(s.text()).matches("(?i)(?:last|next|this|earlier|later) .*|.*\\ds");
    }

    private static int after(Assertion s, int end) {
        int at = 0;
        while (at < s.size() && s.words().get(at).span().start() < end) {
            at++;
        }
        return at;
    }

    /** Whether any date stands there. */
    static boolean any(Assertion s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (end(s, i) > i) {
                return true;
            }
        }
        return false;
    }
}
