package dev.footnote.language.amount;

import dev.footnote.document.Span;
import dev.footnote.language.amount.Value.Bound;
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

    private static final Map<Bound, Pattern> HEDGES = Map.of(
            Bound.ABOUT,
            Pattern.compile(
                    "(?is).*\\b(?:about|around|some|roughly|nearly|almost|approximately|close to|circa|estimated) $"),
            Bound.AT_LEAST,
            Pattern.compile(
                    "(?is).*\\b(?:(?<!no )more than|over|at least|above|no fewer than|no less than|exceeding) $"),
            Bound.AT_MOST,
            Pattern.compile(
                    "(?is).*\\b(?:up to|(?<!no )less than|(?<!no )fewer than|under|below|at most|no more than|within) $"));

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
        return HEDGES.entrySet().stream()
                .filter(hedge -> hedge.getValue().matcher(before).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Bound.EXACT);
    }
}
