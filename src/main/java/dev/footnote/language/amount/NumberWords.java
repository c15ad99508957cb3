package dev.footnote.language.amount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as they are written in English: "4,200", "3.1 billion", "twenty-three", "half a million". */
public final class NumberWords {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("million", 1e6),
            Map.entry("m", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12));
    private static final Pattern PIECE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|\\p{L}+");

    private NumberWords() {}

    /** The first number in {@code text}; none where it has none or is vague, as "dozens". */
    public static OptionalDouble first(String text) {
        double sum = 0;
        double part = 0;
        boolean any = false;
        Matcher pieces = PIECE.matcher(text.toLowerCase(Locale.ROOT));
        while (pieces.find()) {
            String piece = pieces.group();
            if (Character.isDigit(piece.charAt(0))) {
                if (any) {
                    break;
                }
                part = Double.parseDouble(piece.replace(",", ""));
            } else if (UNITS.contains(piece)) {
                part += UNITS.indexOf(piece);
            } else if (TENS.contains(piece)) {
                part += 20 + 10 * TENS.indexOf(piece);
            } else if (SCALES.containsKey(piece) && (any || !piece.matches("k|m"))) {
                double scale = SCALES.get(piece);
                part = (part == 0 ? 1 : part) * scale;
                if (scale >= 1e3) {
                    sum += part;
                    part = 0;
                }
            } else if (piece.equals("half") && !any) {
                part = 0.5;
            } else if (any && !piece.equals("and") && !piece.equals("a")) {
                break;
            } else {
                continue;
            }
            any = true;
        }
        return any ? OptionalDouble.of(sum + part) : OptionalDouble.empty();
    }

    /** The scale word in {@code text}, 1 where there is none. */
    public static double scale(String text) {
        Matcher pieces = PIECE.matcher(text.toLowerCase(Locale.ROOT));
        double scale = 1;
        while (pieces.find()) {
            scale = Math.max(scale, SCALES.getOrDefault(pieces.group(), 1.0));
        }
        return scale;
    }
}
