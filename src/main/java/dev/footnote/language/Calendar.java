package dev.footnote.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of months and days of the week. */
public final class Calendar {

    /** From January, with a capital. */
    public static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    /** From Monday, with a capital. */
    public static final List<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    /** A pattern of each in full, to be put in brackets. */
    public static final String ANY_MONTH = String.join("|", MONTHS);

    public static final String ANY_WEEKDAY = String.join("|", WEEKDAYS);

    /** The verb is commoner than the month. */
    private static final String MAY = "May";

    private static final Pattern NAME = Pattern.compile("(?i)" + monthsButMay() + "|(?:" + ANY_WEEKDAY + ")s?");

    private static final Pattern MONTH_STEM = Pattern.compile(MONTHS.stream()
            .filter(month -> !month.equals(MAY))
            .map(Calendar::stem)
            .collect(Collectors.joining("|")));

    private Calendar() {}

    /** Whether a word by itself names a month or a day of the week. */
    public static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** Whether a term of the index is that of a month. */
    public static boolean isMonthTerm(String term) {
        return MONTH_STEM.matcher(term).matches();
    }

    private static String monthsButMay() {
        return MONTHS.stream().filter(month -> !month.equals(MAY)).collect(Collectors.joining("|"));
    }

    /** As the stemmer leaves it: "januari", "septemb". */
    private static String stem(String month) {
        return month.toLowerCase(Locale.ROOT).replaceFirst("y$", "[yi]").replaceFirst("er$", "(?:er)?");
    }
}
