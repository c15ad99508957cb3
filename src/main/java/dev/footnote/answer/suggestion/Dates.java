package dev.footnote.answer.suggestion;

import java.util.regex.Pattern;

/** Finds when something was: "in 1997", "on 3 May", "since early 2010". */
final class Dates {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November" + "|December)";
    private static final String YEAR = "(?:1\\d{3}|20\\d{2})";
    private static final Pattern WHEN =
            Pattern.compile("(?i:in|since|on|until) (?:(?:early|late|mid-?|the (?:spring|summer|autumn|fall"
                    + "|winter|end|beginning) of|spring|summer|autumn|winter) ?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:"
                    + "(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
                    + MONTH + "(?:,? " + YEAR + ")?|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? " + YEAR + ")?|" + MONTH
                    + ",?(?: of)? "
                    + YEAR + "|" + MONTH + "|" + YEAR + ")");

    private Dates() {}

    /** Where a date with its preposition that begins at {@code from} ends; {@code from} where there is none. */
    static int end(TaggedSentence s, int from) {
        for (int to = Math.min(s.size(), from + 8); to > from + 1; to--) {
            if (WHEN.matcher(said(s, from, to)).matches()) {
                boolean spans = s.isWord(to, "-|–|—|to|and|or|until|through") || s.isWord(from - 1, "from|between");
                return spans ? from : to;
            }
        }
        return from;
    }

    /** As it stands, a first word too. */
    private static String said(TaggedSentence s, int from, int to) {
        return s.span(from, to).in(s.text());
    }
}
