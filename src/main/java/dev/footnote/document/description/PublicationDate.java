package dev.footnote.document.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day a text says it was published. The most explicit form wins, wherever it stands: a label, a byline, a
 * line of its own, the name of an issue, a news agency's dateline, then a label of a later change and the date a
 * collector put in front. A date inside a sentence is none of these.
 */
final class PublicationDate {

    private static final int MAX_LENGTH = 200;

    private static final Pattern WITHOUT_COLON = Pattern.compile(
            "(?i)^(?:(?:first |originally )?(?:published|posted|released|issued))(?:\\s+(?:on|at))?\\s+(?=\\S)");
    private static final Pattern UPDATED_WITHOUT_COLON =
            Pattern.compile("(?i)^(?:last )?(?:updated|modified|revised)(?:\\s+(?:on|at))?\\s+(?=\\S)");
    private static final Pattern ISSUE = Pattern.compile(
            "(?i)\\b(?:v?\\d+\\.\\d+(?:\\.\\d+)?|version|release|report|minutes|newsletter|bulletin|issue|edition|agenda|notes|memo)\\b");
    private static final Pattern ISSUE_DATE = Pattern.compile("\\s[-–—]\\s|\\s\\(|\\)$|,\\s|:\\s");
    private static final Pattern PLACE = Pattern.compile(
            "^\\p{Lu}{3,}[\\p{Lu} .'’-]*,\\s+(?:[\\p{Lu}][\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)*,\\s+)?(?=\\p{Lu}|\\d)");
    private static final Pattern BEHIND_PLACE =
            Pattern.compile("^\\s*(?:\\([^)]{1,40}\\)|/[^/]{1,40}/)?\\s*(?:--?|–|—)\\s");
    private static final Pattern COLLECTED = Pattern.compile("(?i)^date\\s+(?=\\d)");

    private PublicationDate() {}

    /** Finds the day in {@code lines}, or nothing: no day is derived from what the text tells. */
    static Optional<LocalDate> find(Lines lines) {
        List<Line> head = lines.head();
        return first(lines.ends(), line -> labelled(line, Label.PUBLISHED, WITHOUT_COLON))
                // near the end, "Date:" is as likely a form's or a quoted letter's
                .or(() -> first(head, line -> labelled(line, Label.DATED, WITHOUT_COLON)))
                .or(() -> first(head, line -> Byline.read(line).flatMap(Byline::published)))
                .or(() -> first(head, DateLine::read))
                .or(() -> first(head, PublicationDate::ofIssue))
                .or(() -> first(head, PublicationDate::behindPlace))
                .or(() -> first(lines.ends(), line -> labelled(line, Label.UPDATED, UPDATED_WITHOUT_COLON)))
                .or(() -> first(head, PublicationDate::collected))
                .map(WrittenDate::day);
    }

    /** Whether {@code line} begins as a collector's note does: the word "date", a date, then anything. */
    static boolean isCollected(Line line) {
        return collected(line).isPresent();
    }

    /** Whether {@code line} states a day of publication or change behind a label. */
    static boolean isLabelled(Line line) {
        return labelled(line, Label.PUBLISHED, WITHOUT_COLON).isPresent()
                || labelled(line, Label.DATED, WITHOUT_COLON).isPresent()
                || labelled(line, Label.UPDATED, UPDATED_WITHOUT_COLON).isPresent();
    }

    private static Optional<WrittenDate> first(List<Line> lines, Function<Line, Optional<WrittenDate>> rule) {
        return lines.stream().map(rule).flatMap(Optional::stream).findFirst();
    }

    private static Optional<WrittenDate> labelled(Line line, Set<String> names, Pattern withoutColon) {
        for (Label label : Label.on(line)) {
            if (names.contains(label.name())) {
                Optional<WrittenDate> date = WrittenDate.first(label.value(), 0);
                if (date.isPresent()
                        && DateLine.isQuiet(
                                label.value().substring(0, date.get().span().start()))) {
                    return date;
                }
            }
        }
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (String segment : line.segments()) {
            Matcher label = withoutColon.matcher(segment);
            if (label.lookingAt() && DateLine.isQuiet(segment.substring(label.end()))) {
                return WrittenDate.first(segment, label.end());
            }
        }
        return Optional.empty();
    }

    /**
     * "Parks Committee: minutes, 4 May 2024", "2.3.1 (2024-05-06)": the date of an issue, not one the title tells
     * of.
     */
    private static Optional<WrittenDate> ofIssue(Line line) {
        if (!line.isShort()
                || line.endsWithFullStop()
                || !ISSUE.matcher(line.text()).find()) {
            return Optional.empty();
        }
        String[] parts = ISSUE_DATE.split(line.text(), 2);
        return parts.length == 2 && DateLine.isQuiet(parts[1]) ? WrittenDate.first(parts[1], 0) : Optional.empty();
    }

    /** "GENEVA, March 4, 2024 (Agency) – The ministers met": the dateline of news agencies and press releases. */
    private static Optional<WrittenDate> behindPlace(Line line) {
        String start = line.text().substring(0, Math.min(line.length(), MAX_LENGTH));
        Matcher place = PLACE.matcher(start);
        if (!place.lookingAt()) {
            return Optional.empty();
        }
        return WrittenDate.at(start, place.end())
                .filter(date ->
                        BEHIND_PLACE.matcher(start.substring(date.span().end())).lookingAt());
    }

    private static Optional<WrittenDate> collected(Line line) {
        String start = line.text().substring(0, Math.min(line.length(), 40));
        Matcher label = COLLECTED.matcher(start);
        return label.lookingAt() ? WrittenDate.at(start, label.end()) : Optional.empty();
    }
}
