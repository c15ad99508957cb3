package dev.footnote.language.amount;

import dev.footnote.language.Calendar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads days, times of day and durations as they are written. */
public final class TimeWords {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(" + beginnings(Calendar.MONTHS) + ")(?:" + endings(Calendar.MONTHS) + "|t)?\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(" + beginnings(Calendar.WEEKDAYS) + ")[a-z]*day");
    private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern CLOCK = Pattern.compile("(?i)(\\d{1,2})(?:[:.](\\d{2}))?(?: ?([ap])\\.?m)?.*");

    private static final Pattern DURATION = Pattern.compile(
            "(?i)((?:[\\d.,]+|[a-z-]+)(?: hundred| thousand)?)[ -](?:full |more |working |consecutive |calendar )?"
                    + "(second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|centur)");

    private static final Map<String, Double> SECONDS = Map.ofEntries(
            Map.entry("second", 1.0),
            Map.entry("minute", 60.0),
            Map.entry("hour", 3_600.0),
            Map.entry("day", 86_400.0),
            Map.entry("night", 86_400.0),
            Map.entry("weekend", 172_800.0),
            Map.entry("week", 604_800.0),
            Map.entry("fortnight", 1_209_600.0),
            Map.entry("month", 2_629_800.0),
            Map.entry("quarter", 7_889_400.0),
            Map.entry("year", 31_557_600.0),
            Map.entry("decade", 315_576_000.0),
            Map.entry("centur", 3_155_760_000.0));

    /** So many letters tell months and days apart, and abbreviate them. */
    private static final int BEGINNING = 3;

    private TimeWords() {}

    private static String beginnings(List<String> names) {
        return names.stream().map(name -> name.substring(0, BEGINNING)).collect(Collectors.joining("|"));
    }

    private static String endings(List<String> names) {
        return names.stream().map(name -> name.substring(BEGINNING)).collect(Collectors.joining("|"));
    }

    /** The place from 1 of the name that begins like {@code beginning}; 0 where none does. */
    private static int place(List<String> names, String beginning) {
        return 1
                + Arrays.asList(beginnings(names).toLowerCase(Locale.ROOT).split("\\|"))
                        .indexOf(beginning);
    }

    /**
     * A day, as far as it is told; 0 for what is not.
     *
     * @param month 1 to 12
     * @param day of the month, 1 to 31
     * @param weekday 1 for Monday to 7
     */
    public record Day(int year, int month, int day, int weekday) {

        /** Whether anything of it is told. */
        public boolean isKnown() {
            return year + month + weekday > 0;
        }
    }

    /** "2024-03-01", "Monday, 4 March", "May 2020", "in 1904". */
    public static Day day(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return new Day(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)), 0);
        }
        int month = place(Calendar.MONTHS, first(MONTH, words));
        String year = first(YEAR, words);
        String day = first(DAY, words.replaceAll("\\d{4}", ""));
        return new Day(
                year.isEmpty() ? 0 : Integer.parseInt(year),
                month,
                month == 0 || day.isEmpty() ? 0 : Integer.parseInt(day),
                place(Calendar.WEEKDAYS, first(WEEKDAY, words)));
    }

    /** What the first group of the first match holds, in lower case; empty where nothing matches. */
    private static String first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** "4.20 p.m.", "17:05", "noon" in minutes since midnight. */
    public static OptionalInt minutes(String words) {
        if (words.equalsIgnoreCase("noon") || words.equalsIgnoreCase("midnight")) {
            return OptionalInt.of(words.equalsIgnoreCase("noon") ? 720 : 0);
        }
        Matcher matcher = CLOCK.matcher(words);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean afternoon = matcher.group(3) != null && matcher.group(3).equalsIgnoreCase("p") && hour < 12;
        return OptionalInt.of(60 * (afternoon ? hour + 12 : hour) + minutes);
    }

    /** "Two hours and 5 minutes", "a week" in seconds; empty where no part of it has a number, as "some days". */
    public static OptionalDouble seconds(String words) {
        Matcher parts = DURATION.matcher(words);
        double sum = 0;
        boolean any = false;
        while (parts.find()) {
            String count = parts.group(1).replace("half-", "half ");
            OptionalDouble number = count.matches("(?i)an?") ? OptionalDouble.of(1) : NumberWords.first(count);
            if (number.isPresent()) {
                sum += number.getAsDouble() * SECONDS.get(parts.group(2).toLowerCase(Locale.ROOT));
                any = true;
            }
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }
}
