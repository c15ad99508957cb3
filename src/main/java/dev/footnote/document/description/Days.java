package dev.footnote.document.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, season or year as it is written, as its days.
 *
 * @param first the first of them
 * @param last the last of them, inclusive
 * @param at where it stands in the string that was searched
 */
public record Days(LocalDate first, LocalDate last, int at) {

    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(?<name>" + WrittenDate.MONTH + "|spring|summer|autumn|winter)\\.?,? (?<year>\\d{4})\\b");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    /** "2025/26" is a school year or a season of two years; it ends in July. */
    private static final Pattern YEAR = Pattern.compile("\\b(?<year>(?:19|20)\\d{2})(?<next>/\\d{2}\\b)?");

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** The first day, month or season of a year in {@code words}. */
    public static Optional<Days> firstIn(String words) {
        Optional<Days> day = WrittenDate.first(words, 0)
                .map(date -> new Days(date.day(), date.day(), date.span().start()));
        Optional<Days> month = MONTH.matcher(words).results().findFirst().map(found -> month(words, found.start()));
        // "4 May 2024" is a day, though a month of a year stands in it
        boolean isDay = day.isPresent()
                && month.map(other -> day.get().at() <= other.at()).orElse(true);
        return isDay ? day : month;
    }

    /** The first year in {@code words}. */
    public static Optional<Days> yearIn(String words) {
        return YEAR.matcher(words).results().findFirst().map(found -> {
            int year = Integer.parseInt(found.group(1));
            boolean two = found.group(2) != null;
            return new Days(
                    LocalDate.of(year, two ? 8 : 1, 1),
                    two ? LocalDate.of(year + 1, 7, 31) : LocalDate.of(year, 12, 31),
                    found.start());
        });
    }

    private static Days month(String words, int at) {
        Matcher matcher = MONTH.matcher(words);
        matcher.find(at);
        String name = matcher.group("name").toLowerCase(Locale.ROOT);
        int season = SEASONS.indexOf(name);
        LocalDate first = LocalDate.of(
                Integer.parseInt(matcher.group("year")), season >= 0 ? 3 * season + 3 : WrittenDate.month(name), 1);
        return new Days(first, first.plusMonths(season >= 0 ? 3 : 1).minusDays(1), at);
    }
}
