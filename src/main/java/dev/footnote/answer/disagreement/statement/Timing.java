package dev.footnote.answer.disagreement.statement;

import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.description.EditionDate;
import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.amount.Value;
import dev.footnote.language.modality.PastForms;
import dev.footnote.language.speech.Attribution;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The time of a statement: tells a development, of which each state was right in its time, from a contradiction. */
public final class Timing {

    private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b");

    /** Words of a sentence that say that something has changed. */
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:now|no longer|instead|postponed|delayed|rescheduled|brought forward|moved to"
                    + "|correct(?:ed|ion)|revised|updated?|changed|new|after all|again|still|not until)\\b");

    /** In a sentence of its own these say nothing of the next one. */
    private static final Pattern MOVE = Pattern.compile(
            "(?i)\\b(?:risen|rose|climbed|fallen|fell|raised|cut|lowered|increased|reduced|grown|grew|dropped)"
                    + " (?:from|to)\\b");

    private static final Set<String> COMING = Set.of(
            "will",
            "'ll",
            "shall",
            "would",
            "to",
            "planned",
            "plan",
            "plans",
            "expected",
            "expects",
            "due",
            "scheduled",
            "must",
            "may",
            "should",
            "can");

    /** That something is still to come, by the word alone. */
    private static final Set<String> EXPECTING = Set.of(
            "will",
            "'ll",
            "shall",
            "plans",
            "planned",
            "expect",
            "expects",
            "expected",
            "hopes",
            "intends",
            "aims",
            "due",
            "scheduled",
            "estimate",
            "estimates",
            "estimated",
            "forecast",
            "forecasts",
            "predicts",
            "predicted");

    /** In days. */
    private static final int SEASON = 100;

    private static final Set<String> PRESENT =
            Set.of("is", "are", "has", "have", "do", "does", "'s", "’s", "'re", "stands");

    private Timing() {}

    /** The year that a part is about by its own words, where that is not the value itself. */
    static Optional<LocalDate> period(Part part) {
        Statement statement = part.statement();
        for (Mention mention : statement.mentions()) {
            boolean isValue = part.value()
                    .map(value -> value.span().overlaps(mention.span()))
                    .orElse(false);
            boolean inClause =
                    part.clause().stream().anyMatch(word -> word.span().overlaps(mention.span()));
            if (mention.kind() == Mention.Kind.DATE && !isValue && inClause) {
                Matcher year = YEAR.matcher(mention.span().in(statement.text()));
                if (year.find()) {
                    return Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1));
                }
                Optional<LocalDate> near = nearYear(statement, mention.span().in(statement.text()));
                if (near.isPresent()) {
                    return near;
                }
            }
        }
        return Optional.empty();
    }

    /** "Last year" and "this year", where the day of publication is known. */
    private static Optional<LocalDate> nearYear(Statement statement, String words) {
        int years = words.matches("(?i)last year") ? 1 : words.matches("(?i)this year") ? 0 : -1;
        return years < 0
                ? Optional.empty()
                : statement.document().description().published().map(day -> LocalDate.of(day.getYear() - years, 1, 1));
    }

    /** Whether one is about a year by its own words and the other, which names none, was written in another year. */
    public static boolean areYearsApart(Part one, Part other) {
        Optional<LocalDate> mine = period(one);
        Optional<LocalDate> theirs = period(other);
        if (mine.isPresent() == theirs.isPresent()) {
            return false;
        }
        Part undated = mine.isPresent() ? other : one;
        int year = mine.or(() -> theirs).orElseThrow().getYear();
        return undated.statement()
                .document()
                .description()
                .published()
                .map(day -> day.getYear() != year)
                .orElse(false);
    }

    /** When a part was said, or what time it is about; where neither is known, from when its document holds. */
    public static Optional<LocalDate> time(Part part) {
        return said(part).or(() -> EditionDate.of(part.statement().document()));
    }

    private static Optional<LocalDate> said(Part part) {
        return period(part).or(() -> published(part));
    }

    /** From when on what a part says holds: the day in its words or its lead-in, else that of its document. */
    public static Optional<LocalDate> validFrom(Document document, Span sentence) {
        return Stream.concat(
                        Stream.of(sentence),
                        Context.of(document, sentence).stream()
                                .filter(context -> context.role() != Context.Role.HEADING)
                                .map(Context::span))
                .flatMap(span -> EditionDate.statedIn(span.in(document.text())).stream())
                .findFirst()
                .or(() -> EditionDate.of(document));
    }

    /** Whether the sides follow each other in time rather than contradict each other; the parts are one a side. */
    public static boolean isDevelopment(List<Part> sides) {
        boolean oneVoice = !speakersDiffer(sides);
        if (oneVoice && isOutcome(sides)) {
            return true;
        }
        return haveTimesOfTheirOwn(sides)
                && (sides.stream().allMatch(part -> period(part).isPresent()) || oneVoice && goOn(sides));
    }

    private static boolean haveTimesOfTheirOwn(List<Part> sides) {
        return sides.stream().allMatch(part -> time(part).isPresent())
                && sides.stream().map(Timing::time).distinct().count() == sides.size();
    }

    /** Whether something tells that what one of them says came after what another one says. */
    private static boolean goOn(List<Part> sides) {
        return sides.stream().anyMatch(part -> saysChange(part.statement()))
                || sides.stream().allMatch(part -> part.statement().speaker().isPresent())
                || sides.stream().allMatch(Timing::isToCome)
                || sides.stream().allMatch(Timing::isSoFar)
                || areEditions(sides, SEASON)
                || sides.stream().allMatch(part -> said(part).isPresent()) && isStateOfThings(sides);
    }

    /**
     * Whether so much time lies between that the later replaces the earlier: what was printed in one season stands together.
     * Reports, all dated by their publication, tell what happened, and replace nothing.
     *
     * @param least in days
     */
    public static boolean areEditions(List<Part> sides, int least) {
        List<LocalDate> days = sides.stream()
                .flatMap(part -> EditionDate.of(part.statement().document()).stream())
                .sorted()
                .toList();
        return days.size() == sides.size()
                && sides.stream().anyMatch(part -> published(part).isEmpty())
                && IntStream.range(1, days.size())
                        .allMatch(i -> days.get(i - 1).plusDays(least).isBefore(days.get(i)));
    }

    /** Values that nobody in particular gives, of what is not over. */
    private static boolean isStateOfThings(List<Part> sides) {
        return unattributed(sides)
                && sides.stream().noneMatch(Timing::isPast)
                && sides.stream().anyMatch(part -> part.value().isPresent());
    }

    /** What came about last, where all before it was only expected: "begins on the 2nd", "began on the 9th". */
    private static boolean isOutcome(List<Part> sides) {
        List<Part> inOrder = sides.stream()
                .filter(part -> published(part).isPresent())
                .sorted(Comparator.comparing(part -> published(part).orElseThrow()))
                .toList();
        boolean measured = inOrder.stream()
                .allMatch(part -> part.value()
                        .filter(value -> !(value instanceof Value.Name))
                        .isPresent());
        long days = inOrder.stream().map(Timing::published).distinct().count();
        if (!measured || days < sides.size()) {
            return false;
        }
        int last = inOrder.size() - 1;
        return isPast(inOrder.get(last)) && inOrder.subList(0, last).stream().allMatch(Timing::isExpected);
    }

    /** The day on which the document was published, where that is known. */
    public static Optional<LocalDate> published(Part part) {
        return part.statement().document().description().published();
    }

    /** What was still to come when it was written: it says so, or gives the day in the present tense. */
    private static boolean isExpected(Part part) {
        boolean gone = part.clause().stream().anyMatch(word -> PastForms.isIrregular(word.text()));
        boolean said = part.clause().stream().anyMatch(word -> EXPECTING.contains(word.text()));
        boolean day = part.value().filter(Value.Day.class::isInstance).isPresent();
        return !gone && (said || day && !isPast(part));
    }

    /** Plans that change are no contradiction. */
    private static boolean isToCome(Part part) {
        return part.clause().stream()
                .anyMatch(word -> Set.of("will", "shall", "'ll").contains(word.text()));
    }

    /** What has been counted until now goes on: "have been caught", "has raised". */
    private static boolean isSoFar(Part part) {
        return part.value().isPresent()
                && part.clause().stream()
                        .anyMatch(word -> word.part() == PartOfSpeech.AUX
                                && Set.of("has", "have").contains(word.text()));
    }

    private static boolean unattributed(List<Part> sides) {
        return sides.stream().allMatch(part -> part.statement().speaker().isEmpty());
    }

    private static boolean speakersDiffer(List<Part> sides) {
        for (Part one : sides) {
            for (Part other : sides) {
                Optional<String> mine = one.statement().speaker().map(Attribution::name);
                Optional<String> theirs = other.statement().speaker().map(Attribution::name);
                if (mine.isPresent() && theirs.isPresent() && !shareWord(mine.get(), theirs.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shareWord(String one, String other) {
        for (String word : one.split("[^\\p{L}\\p{N}]+")) {
            for (String theirs : other.split("[^\\p{L}\\p{N}]+")) {
                int length = Math.max(4, Math.min(6, Math.max(word.length(), theirs.length())));
                if (word.length() > 3 && word.regionMatches(true, 0, theirs, 0, Math.min(length, word.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean saysChange(Statement statement) {
        String text = statement.document().text();
        int from = statement.span().start();
        int before = Math.max(0, text.lastIndexOf('.', Math.max(0, from - 3)));
        String nearby = Span.of(Math.min(before, from), statement.span().end()).in(text);
        return CHANGE.matcher(nearby).find() || MOVE.matcher(statement.text()).find();
    }

    private static boolean isPast(Part part) {
        boolean coming = part.clause().stream().anyMatch(word -> COMING.contains(word.text()));
        boolean present = part.clause().stream().anyMatch(word -> PRESENT.contains(word.text()));
        return !coming && !present && part.clause().stream().anyMatch(PastForms::isPast);
    }
}
