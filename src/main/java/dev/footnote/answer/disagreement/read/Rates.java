package dev.footnote.answer.disagreement.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rates: what a number is said to be per, such as a minute, a year, a hectare. */
final class Rates {

    private static final Pattern RATE = Pattern.compile(
            "(?i)\\b(?:an?|per|each|every) (second|minute|hour|day|night|week|month|year|hectare|litre)\\b");

    /** How far behind the answer it stands at most, in characters. */
    private static final int BEHIND = 22;

    private Rates() {}

    /** Whether both are of the same, or of nothing. */
    static boolean areSame(ReadAnswer one, ReadAnswer other) {
        return of(one).equals(of(other));
    }

    private static String of(ReadAnswer answer) {
        String text = answer.statement().text();
        int start = answer.words().orElseThrow().start();
        int end = Math.min(text.length(), answer.words().orElseThrow().end() + BEHIND);
        Matcher rate = RATE.matcher(text.substring(start, end));
        return rate.find() ? rate.group(1) : "";
    }
}
