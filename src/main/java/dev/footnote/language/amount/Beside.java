package dev.footnote.language.amount;

import dev.footnote.document.Span;
import dev.footnote.language.amount.Value.Bound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words beside an amount, which say how it is meant.
 *
 * @param before the last ones before it
 * @param behind all that follow it
 */
record Beside(String before, String behind) {

    /** How far before an amount is looked at, in characters. */
    private static final int BEFORE = 40;

    private static final Pattern RANGE_BEFORE =
            Pattern.compile("(?is).*\\b(?:between|from|to|and|[-–]) ?(?:[$£€] ?)?$");
    private static final Pattern RANGE_BEHIND = Pattern.compile("(?is)^ ?(?:to|and|[-–]) ?(?:[$£€] ?)?[\\d].*");
    private static final Pattern RANGE = Pattern.compile("(?is).*\\b(?:between|from)\\b.*");

    /** What was before: "up from £3.90", "used to be 5". */
    private static final Pattern FORMER = Pattern.compile(
            "(?is).*\\b(?:(?:up|down|increased|raised|cut|reduced|rose|fell|risen|fallen|goes up|goes down) from|instead of"
                    + "|used to be|previously|formerly|against|compared with|and not|rather than) $");

    /** "Four of the nine lifts" are four. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?is).*\\b(?:\\d+|" + NumberWords.UP_TO_TWELVE + ") (?:out )?of (?:the |its |their |all )?$");

    private static final Pattern DENIED = Pattern.compile("(?is).*\\bnot $");

    private static final String MORE = "(?:more|higher|greater|longer|larger|later|older|heavier)";
    private static final String LESS = "(?:less|fewer|lower|shorter|smaller|earlier|younger|lighter)";
    /** "No more", "not be higher": a limit and no comparison. */
    private static final String NO = "\\b(?:no|not|never)(?: be| go| weigh| take| cost| any)? ";
    /** What stands before an amount that is a bound; the first that matches holds. */
    private static final Map<Pattern, Bound> BOUNDS = new LinkedHashMap<>();
    /** What stands behind one, with its unit between. */
    private static final Pattern OR_MORE = Pattern.compile(
            "(?i)^[^,;.]{0,24}? (?:or (?:" + MORE + "|above|over|newer)|and (?:more|above|up)|upwards|minimum)\\b");

    private static final Pattern OR_LESS = Pattern.compile(
            "(?i)^[^,;.]{0,24}? (?:or (?:" + LESS + "|below|under)|and (?:less|below)|at most|maximum)\\b");
    /** How far behind an amount a bound is looked for, in characters. */
    private static final int BEHIND = 40;

    static {
        BOUNDS.put(
                before("about|around|some|roughly|nearly|almost|approximately|close to|circa|estimated"), Bound.ABOUT);
        BOUNDS.put(
                before("up to|at most|at the most|within|as much as|max(?:imum|\\.)?(?: of)?|" + NO + MORE + " than|"
                        + NO + "(?:exceed|above|over)"),
                Bound.AT_MOST);
        BOUNDS.put(
                before("at least|at the least|min(?:imum|\\.)?(?: of)?|" + NO + LESS + " than|" + NO
                        + "(?:below|under)"),
                Bound.AT_LEAST);
        BOUNDS.put(before(MORE + " than|over|above|beyond|exceed(?:s|ing)?"), Bound.ABOVE);
        BOUNDS.put(before(LESS + " than|under|below"), Bound.BELOW);
    }

    private static Pattern before(String words) {
        return Pattern.compile("(?i)(?:^|[^\\p{L}\\d])(?:" + words + ") (?:[$£€] ?|an? )?$");
    }

    static Beside of(String text, Span span) {
        return new Beside(text.substring(Math.max(0, span.start() - BEFORE), span.start()), text.substring(span.end()));
    }

    /** Whether it is one end of a range. */
    boolean isRange() {
        return RANGE_BEHIND.matcher(behind).matches()
                || RANGE_BEFORE.matcher(before).matches()
                        && RANGE.matcher(before).matches();
    }

    /** Whether it is what was before, or is elsewhere. */
    boolean isFormer() {
        return FORMER.matcher(before).matches();
    }

    /** Whether it is how many there are of which only some are meant. */
    boolean isPartOfWhole() {
        return WHOLE.matcher(before).matches();
    }

    boolean isDenied() {
        return DENIED.matcher(before).matches();
    }

    Bound bound() {
        for (Map.Entry<Pattern, Bound> bound : BOUNDS.entrySet()) {
            if (bound.getKey().matcher(before).find()) {
                return bound.getValue();
            }
        }
        String near = behind.substring(0, Math.min(BEHIND, behind.length()));
        if (OR_MORE.matcher(near).find()) {
            return Bound.AT_LEAST;
        }
        return OR_LESS.matcher(near).find() ? Bound.AT_MOST : Bound.EXACT;
    }
}
