package dev.footnote.document.description;

import dev.footnote.document.Document;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day from which an edition of a document holds: "valid from 1 March 2025", a date in the name of its file, the day of
 * publication, the first date near its top, a year in the name of its file, in this order.
 */
public final class EditionDate {

    // where a document speaks about itself, as for its date of publication
    private static final int HEAD_LINES = 10;
    private static final int HEAD_CHARACTERS = 800;

    /** How far behind "from" its date begins at most, so that a weekday or an article fits between, in characters. */
    private static final int BEHIND = 24;

    private static final Pattern VALID =
            Pattern.compile("(?i)\\b(?:(?:valid|effective|in force|applies|apply|binding)(?: as)?"
                    + " (?:from|of|since)|(?:edition|version|state) of|with effect from|as of|starting)\\b");
    private static final Pattern FROM =
            Pattern.compile("(?i)\\b(?:from|as of|as from|since|effective|starting(?: on)?|with effect from)\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{4}) (\\d{2})(?: (\\d{2}))?\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private EditionDate() {}

    public static Optional<LocalDate> of(Document document) {
        List<String> head = head(document.text());
        String name = document.id()
                .substring(document.id().lastIndexOf('/') + 1)
                .replaceAll("\\.\\w+$", "")
                .replaceAll("[-_ ]+", " ");
        return firstOf(head, line -> behind(VALID, line))
                .or(() -> ofNumbers(name))
                .or(() -> firstIn(name))
                .or(() -> document.description().published())
                .or(() -> firstOf(head, EditionDate::firstIn))
                .or(() -> year(name));
    }

    /** The day from which something holds by the words of {@code statement}: "from 1 July 2025 the run is 3 minutes". */
    public static Optional<LocalDate> statedIn(String statement) {
        return behind(FROM, statement.replaceAll("\\s+", " "));
    }

    private static List<String> head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD_CHARACTERS))
                .lines()
                .filter(line -> !line.isBlank())
                .limit(HEAD_LINES)
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static Optional<LocalDate> firstOf(List<String> lines, Function<String, Optional<LocalDate>> rule) {
        return lines.stream().flatMap(line -> rule.apply(line).stream()).findFirst();
    }

    private static Optional<LocalDate> behind(Pattern words, String line) {
        return words.matcher(line)
                .results()
                .flatMap(found -> Days.firstIn(line.substring(found.end())).stream())
                .filter(days -> days.at() <= BEHIND)
                .map(Days::first)
                .findFirst();
    }

    private static Optional<LocalDate> firstIn(String words) {
        return Days.firstIn(words).map(Days::first);
    }

    /** "2025 09 15" and "2025 09", as names of files have them. */
    private static Optional<LocalDate> ofNumbers(String name) {
        return NUMBERS.matcher(name)
                .results()
                .flatMap(found -> valid(found.group(1), found.group(2), found.group(3)))
                .findFirst();
    }

    private static Stream<LocalDate> valid(String year, String month, String day) {
        try {
            return Stream.of(LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Stream.of();
        }
    }

    private static Optional<LocalDate> year(String name) {
        return YEAR.matcher(name)
                .results()
                .map(found -> LocalDate.of(Integer.parseInt(found.group()), 1, 1))
                .reduce((one, other) -> other);
    }
}
