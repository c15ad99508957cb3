package dev.footnote.language.amount;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fractions as English writes them: "a tenth", "two thirds", "1/4", "½". */
final class Fractions {

    private static final List<String> NAMES =
            List.of("half third quarter fifth sixth seventh eighth ninth tenth".split(" "));
    private static final List<Integer> PARTS = List.of(2, 3, 4, 5, 6, 7, 8, 9, 10);
    private static final String NAME = String.join("|", NAMES);
    /** A pattern of those in figures, to be put in brackets. */
    static final String SIGNS = "[13]/4|[12]/3|1/2|[1357]/8|[1-4]/5|[½¼¾]";
    /** "And a half" behind a number or its unit. */
    static final String AND_MORE = " and (?:a half|a quarter|three[ -]quarters)";
    /** A pattern of those in words that are a share of something, to be put in brackets. */
    static final String SHARES = "(?i:(?<=\\b(?:by|than|to|about|over|nearly|roughly|under|is) )(?:an? |one[ -])?(?:"
            + NAME
            + ")|(?:an? |one[ -])?(?:" + NAME + ")(?= of (?:the|all|its|our|their|her|his|my|your|those|these)\\b)"
            + "|(?:two|three|four)[ -](?:" + NAME + ")s)(?! (?:past|to|an?|hours?|of an?)\\b)";

    private static final Pattern SHARE = Pattern.compile("(?:(a|an|one|two|three|four)[ -])?(" + NAME + ")s?");
    private static final Pattern SIGN = Pattern.compile("(\\d)/(\\d)|([½¼¾])");

    private Fractions() {}

    /** "Two thirds" as a share of one; none where it is no fraction in words. */
    static OptionalDouble share(String words) {
        Matcher share = SHARE.matcher(words.toLowerCase(Locale.ROOT));
        if (!share.matches()) {
            return OptionalDouble.empty();
        }
        String count = share.group(1) == null ? "" : share.group(1);
        int of = PARTS.get(NAMES.indexOf(share.group(2)));
        return OptionalDouble.of(
                Math.max(1, List.of("", "one", "two", "three", "four").indexOf(count)) / (double) of);
    }

    /** What fractions in figures and "and a half" in {@code text} add to the number before them. */
    static double added(String text) {
        Matcher sign = SIGN.matcher(text);
        if (sign.find()) {
            return sign.group(3) == null
                    ? Double.parseDouble(sign.group(1)) / Double.parseDouble(sign.group(2))
                    : List.of("¼", "½", "¾").indexOf(sign.group(3)) * 0.25 + 0.25;
        }
        if (text.contains(" and a half")) {
            return 0.5;
        }
        return text.contains(" and a quarter")
                ? 0.25
                : text.contains(" and three") && text.contains("quarters") ? 0.75 : 0;
    }
}
