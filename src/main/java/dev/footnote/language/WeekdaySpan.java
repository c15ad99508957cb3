package dev.footnote.language;

import dev.footnote.document.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of the week as opening hours name them, ranges read as all their days: "Mon–Fri", "Tues. to Sat.", "Sat/Sun",
 * "weekdays", "daily except Tuesdays".
 *
 * @param days which days are meant, at least one
 * @param span where they are named
 */
public record WeekdaySpan(Set<DayOfWeek> days, Span span) {

    private static final String DAY =
            "(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?(?![\\p{L}\\d])\\.?";

    private static final String TO = "\\s*(?:[-–—]|\\bto\\b|\\bthrough\\b|\\bthru\\b|\\buntil\\b|\\btill?\\b)\\s*";

    private static final String DAYS = DAY + "(?:" + TO + DAY + ")?";

    private static final String LIST =
            DAYS + "(?:\\s*(?:,|/|&|\\+|,?\\s+and\\b|,?\\s+or\\b)\\s*(?:on\\s+)?" + DAYS + ")*";

    private static final String SEVERAL = "(?<several>weekdays?|weekends?|daily|every day|seven days a week)";

    private static final Pattern NAMED = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:" + SEVERAL
            + "\\b(?:,? \\(?(?:except|but not|other than|apart from)(?: on)? (?<except>" + LIST + "))?|(?<list>" + LIST
            + "))");

    private static final Pattern ONE = Pattern.compile("(?i)(?<first>" + DAY + ")(?:" + TO + "(?<last>" + DAY + "))?");

    public WeekdaySpan {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day is meant at " + span);
        }
        days = Set.copyOf(days);
    }

    /** All that {@code text} names, in order. */
    public static List<WeekdaySpan> in(String text) {
        List<WeekdaySpan> found = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            Set<DayOfWeek> days = days(named);
            if (!days.isEmpty() && isMeant(named.group())) {
                found.add(new WeekdaySpan(days, Span.of(named.start(), named.end())));
            }
        }
        return found;
    }

    /**
     * {@code question} with the one day that it names called as {@code text} calls it: "open on Wednesdays?" beside "Tue–Thu: 8–12" is
     * "open on Tue–Thu?". As it is where the text does not call it otherwise.
     */
    public static String reworded(String question, String text) {
        List<WeekdaySpan> asked = in(question);
        if (asked.size() != 1 || asked.get(0).days().size() != 1) {
            return question;
        }
        Span day = asked.get(0).span();
        return in(text).stream()
                .filter(named -> named.days().containsAll(asked.get(0).days()))
                .min(Comparator.comparingInt(named -> named.days().size()))
                .map(named ->
                        question.substring(0, day.start()) + named.span().in(text) + question.substring(day.end()))
                .orElse(question);
    }

    /** "The sun", "he sat", "they wed": three letters alone name a day only with a capital. */
    private static boolean isMeant(String words) {
        return words.length() > 4 || Character.isUpperCase(words.charAt(0));
    }

    private static Set<DayOfWeek> days(Matcher named) {
        String several = named.group("several");
        Set<DayOfWeek> days = several == null ? listed(named.group("list")) : called(several.toLowerCase(Locale.ROOT));
        if (named.group("except") != null) {
            days.removeAll(listed(named.group("except")));
        }
        return days;
    }

    private static Set<DayOfWeek> called(String several) {
        if (several.startsWith("weekend")) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        return several.startsWith("w")
                ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                : EnumSet.allOf(DayOfWeek.class);
    }

    private static Set<DayOfWeek> listed(String list) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Matcher one = ONE.matcher(list);
        while (one.find()) {
            DayOfWeek day = day(one.group("first"));
            DayOfWeek last = one.group("last") == null ? day : day(one.group("last"));
            while (day != last) {
                days.add(day);
                day = day.plus(1);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        String beginning = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(beginning)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + name);
    }
}
