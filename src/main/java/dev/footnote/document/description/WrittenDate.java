package dev.footnote.document.description;

import dev.footnote.document.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it: ISO, "April 2, 2025", "2nd of April 2025", "15.04.2025" (the day first), and
 * "04/15/2025" where only one of the two numbers can be the month.
 *
 * @param day the day
 * @param span where it stands in the string that was searched
 */
record WrittenDate(LocalDate day, Span span) {

    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\w./-])(?:"
                    + "(?<iy>\\d{4})(?:-(?<im>\\d{2})-(?<id>\\d{2})|/(?<jm>\\d{1,2})/(?<jd>\\d{1,2}))(?=T\\d|[^\\w-]|$)"
                    + "|(?<mm>" + MONTH + ")\\.?\\s+(?<md>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<my>\\d{4})(?!\\w)"
                    + "|(?<dd>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+of)?[\\s-]+(?<dm>" + MONTH
                    + ")\\.?,?[\\s-]+(?<dy>\\d{4})(?!\\w)"
                    + "|(?<pd>\\d{1,2})\\.\\s?(?<pm>\\d{1,2})\\.\\s?(?<py>\\d{4})(?!\\w|\\.\\d)"
                    + "|(?<sa>\\d{1,2})(?<sep>[/-])(?<sb>\\d{1,2})\\k<sep>(?<sy>\\d{4})(?![\\w/-])"
                    + ")",
            Pattern.CASE_INSENSITIVE);

    /** The first day written in {@code string} from {@code from} on. */
    static Optional<WrittenDate> first(String string, int from) {
        Matcher matcher = DATE.matcher(string);
        int at = from;
        while (at <= string.length() && matcher.find(at)) {
            Optional<LocalDate> day = day(matcher);
            if (day.isPresent()) {
                return Optional.of(new WrittenDate(day.get(), Span.of(matcher.start(), matcher.end())));
            }
            at = matcher.end();
        }
        return Optional.empty();
    }

    /** The day written in {@code string} exactly at {@code at}. */
    static Optional<WrittenDate> at(String string, int at) {
        return first(string, at).filter(date -> date.span().start() == at);
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        if (matcher.group("iy") != null) {
            String month = matcher.group("im") != null ? "im" : "jm";
            return day(matcher, "iy", number(matcher, month), month.equals("im") ? "id" : "jd");
        }
        if (matcher.group("mm") != null) {
            return day(matcher, "my", month(matcher.group("mm")), "md");
        }
        if (matcher.group("dm") != null) {
            return day(matcher, "dy", month(matcher.group("dm")), "dd");
        }
        if (matcher.group("pm") != null) {
            return day(matcher, "py", number(matcher, "pm"), "pd");
        }
        return eitherOrder(number(matcher, "sy"), number(matcher, "sa"), number(matcher, "sb"));
    }

    /** "04/15/2025" and "15/04/2025" say which is which; "04/05/2025" does not. */
    private static Optional<LocalDate> eitherOrder(int year, int first, int second) {
        if (first == second || first > 12) {
            return valid(year, second, first);
        }
        return second > 12 ? valid(year, first, second) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher, String year, int month, String day) {
        return valid(number(matcher, year), month, number(matcher, day));
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
