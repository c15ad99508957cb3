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

    private static final Pattern SPOKEN =
            Pattern.compile("(?i)(?:(half|quarter) (past|to) )?(\\p{L}+|\\d{1,2})(?: o[’']clock)?");
    private static final int NOON = 720;

    private static final Pattern DURATION = Pattern.compile("(?i)["
            + " -]?\\b(seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?"
            + "|centur(?:y|ies)|h|hrs?|mins?|secs?)\\b|(?<=\\d)(h|hrs?|mins?|secs?)\\b");
    /** The minutes of "3 h 10". */
    private static final Pattern MINUTES = Pattern.compile(" ?([0-5]\\d)(?: ?min)?\\b.*");

    private static final double HOUR = 3_600;
    private static final double YEAR_OF_DAYS = 31_557_600;
    /** By their first letters. */
    private static final Map<String, Double> SECONDS = Map.ofEntries(
            Map.entry("sec", 1.0),
            Map.entry("min", 60.0),
            Map.entry("h", HOUR),
            Map.entry("hr", HOUR),
            Map.entry("hrs", HOUR),
            Map.entry("hou", HOUR),
            Map.entry("day", 86_400.0),
            Map.entry("nig", 86_400.0),
            Map.entry("weeke", 172_800.0),
            Map.entry("wee", 604_800.0),
            Map.entry("for", 1_209_600.0),
            Map.entry("mon", YEAR_OF_DAYS / 12),
            Map.entry("qua", YEAR_OF_DAYS / 4),
            Map.entry("yea", YEAR_OF_DAYS),
            Map.entry("dec", 10 * YEAR_OF_DAYS),
            Map.entry("cen", 100 * YEAR_OF_DAYS));

    private static final Pattern SHARE = Pattern.compile("(?i)(\\p{L}+[ -]\\p{L}+) of an?"
            + " (second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade)");
    private static final Pattern A =
            Pattern.compile("(?i)[ ,]*(?:and )?an?(?: (?:full|more|working|consecutive|calendar))?");

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

    /** "4.20 p.m.", "17:05", "half past four", "noon" in minutes since midnight. */
    public static OptionalInt minutes(String words) {
        if (words.equalsIgnoreCase("noon") || words.equalsIgnoreCase("midnight")) {
            return OptionalInt.of(words.equalsIgnoreCase("noon") ? NOON : 0);
        }
        Matcher spoken = SPOKEN.matcher(words);
        if (spoken.matches()) {
            return spoken(spoken);
        }
        Matcher clock = CLOCK.matcher(words);
        return clock.matches() ? OptionalInt.of(clock(clock)) : OptionalInt.empty();
    }

    private static OptionalInt spoken(Matcher words) {
        int part = words.group(1) == null ? 0 : words.group(1).equalsIgnoreCase("half") ? 30 : 15;
        int sign = "to".equalsIgnoreCase(words.group(2)) ? -1 : 1;
        OptionalDouble hour = NumberWords.first(words.group(3));
        return hour.isPresent() ? OptionalInt.of((int) (60 * hour.getAsDouble()) + sign * part) : OptionalInt.empty();
    }

    private static int clock(Matcher words) {
        int hour = Integer.parseInt(words.group(1));
        int minutes = words.group(2) == null ? 0 : Integer.parseInt(words.group(2));
        String half = words.group(3) == null ? "" : words.group(3).toLowerCase(Locale.ROOT);
        int shift = half.equals("p") && hour < 12 ? NOON : half.equals("a") && hour == 12 ? -NOON : 0;
        return 60 * hour + minutes + shift;
    }

    /** "Two hours and 5 minutes", "a week" in seconds; empty where no part of it has a number, as "some days". */
    public static OptionalDouble seconds(String words) {
        Matcher share = SHARE.matcher(words);
        if (share.matches()) {
            double unit = SECONDS.get(beginning(share.group(2)));
            return OptionalDouble.of(Fractions.share(share.group(1)).orElse(1) * unit);
        }
        Matcher units = DURATION.matcher(words);
        double sum = 0;
        boolean any = false;
        int from = 0;
        while (units.find()) {
            String count = words.substring(from, units.start()).replace("half-", "half ");
            OptionalDouble number = A.matcher(count).matches() ? OptionalDouble.of(1) : NumberWords.first(count);
            if (number.isPresent()) {
                double unit = SECONDS.get(beginning(units.group().strip()));
                String behind = words.substring(units.end()).toLowerCase(Locale.ROOT);
                sum += (number.getAsDouble() + (behind.startsWith(" and ") ? Fractions.added(behind) : 0)) * unit
                        + minutes(unit, behind);
                any = true;
            }
            from = units.end();
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private static String beginning(String unit) {
        String lower = unit.replace("-", "").toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.startsWith("weeke") ? 5 : 3, lower.length()));
    }

    private static double minutes(double unit, String behind) {
        Matcher minutes = MINUTES.matcher(behind);
        return unit == HOUR && minutes.matches() ? 60 * Double.parseDouble(minutes.group(1)) : 0;
    }
}
