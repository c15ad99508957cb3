package dev.footnote.language.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as they are written in English: "4,200", "3.1 billion", "twenty-three", "half a million". */
public final class NumberWords {

    private static final List<String> UNITS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    .concat(" eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    /** A pattern of the numbers from one to twelve in words, to be put in brackets. */
    public static final String UP_TO_TWELVE = String.join("|", UNITS.subList(1, 13));

    /** The same of all that are one word. */
    public static final String ANY = String.join("|", UNITS.subList(1, UNITS.size())) + "|" + String.join("|", TENS);

    private static final Map<String, Integer> SMALL = new HashMap<>();
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

    private static final Pattern FRACTION = Pattern.compile("\\d/\\d|[½¼¾]|" + Fractions.AND_MORE);

    static {
        UNITS.forEach(word -> SMALL.put(word, UNITS.indexOf(word)));
        TENS.forEach(word -> SMALL.put(word, 20 + 10 * TENS.indexOf(word)));
    }

    private NumberWords() {}

    /** The first number in {@code text}; none where it has none or is vague, as "dozens". */
    public static OptionalDouble first(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        double added = Fractions.added(lower);
        OptionalDouble whole =
                whole(added == 0 ? lower : FRACTION.matcher(lower).replaceAll(""));
        return added == 0 ? whole : OptionalDouble.of(whole.orElse(0) + added);
    }

    private static OptionalDouble whole(String lower) {
        Sum sum = new Sum();
        Matcher pieces = PIECE.matcher(lower);
        boolean goesOn = true;
        while (goesOn && pieces.find()) {
            goesOn = sum.takes(pieces.group());
        }
        return sum.value();
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

    /** A number while it is read: the thousands and above so far, and what is still to be multiplied. */
    private static final class Sum {

        private double sum;
        private double part;
        private boolean any;

        OptionalDouble value() {
            return any ? OptionalDouble.of(sum + part) : OptionalDouble.empty();
        }

        /** Whether the number may go on behind {@code piece}. */
        boolean takes(String piece) {
            if (Character.isDigit(piece.charAt(0))) {
                return !any && begin(Double.parseDouble(piece.replace(",", "")));
            }
            if (SMALL.containsKey(piece)) {
                return begin(part + SMALL.get(piece));
            }
            if (SCALES.containsKey(piece) && (any || piece.length() > 1)) {
                return multiply(SCALES.get(piece));
            }
            if (piece.equals("half") && !any) {
                return begin(0.5);
            }
            return !any || List.of("and", "a").contains(piece);
        }

        private boolean begin(double number) {
            part = number;
            any = true;
            return true;
        }

        private boolean multiply(double scale) {
            any = true;
            part = (part == 0 ? 1 : part) * scale;
            if (scale >= 1e3) {
                sum += part;
                part = 0;
            }
            return true;
        }
    }
}
