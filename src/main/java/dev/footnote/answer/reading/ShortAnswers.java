package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.reading.CrossReading.Words;
import dev.footnote.answer.reading.SentenceReading.ShortSpan;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fewest words of a sentence that answer, as a trained model reads them, but the amount in the part of the sentence that
 * speaks of what is asked, one person where one is asked for, and no word at either end that belongs to what stands outside.
 */
final class ShortAnswers {

    /** Of two that the question names one is the answer. */
    private static final Pattern CHOICE = Pattern.compile("\\bor\\b", Pattern.CASE_INSENSITIVE);

    /** Several names in a row, each with its capitals, without a word that joins them. */
    private static final Pattern NAMES_IN_A_ROW =
            Pattern.compile("\\p{Lu}[^\\s,]*(?: \\p{Lu}[^\\s,]*)*(?:, \\p{Lu}[^\\s,]*(?: \\p{Lu}[^\\s,]*)*)+");

    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|[IVX]+|Ph\\.?D|M\\.?D)\\.?");

    /** "(Reuters) - The ferry sank": who reports it is no answer. */
    private static final Pattern REPORTER = Pattern.compile("^\\(\\p{Lu}[\\p{L}&. ]*\\)[\\s—–-]*(?=[\\p{L}\\d“\"‘])");

    private static final Pattern NOT_FIRST = Pattern.compile(
            "^(?:(?:of|and|or|but|nor|than|which|whose)\\s+|[\\s,.;:!?)\\]}”’–—]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_LAST = Pattern.compile(
            "(?:\\s+(?:the|an?|of|and|or|but|nor|than|to|for|from|with|by|at|that|which|who|whose)"
                    + "|[\\s,;:(\\[{“‘–—]+)$",
            Pattern.CASE_INSENSITIVE);

    private final QuestionAnalysis analysis;
    private final BoundWords bounds = new BoundWords();
    private final RowWords rows;
    private final ParallelParts parts;

    ShortAnswers(QuestionAnalysis analysis) {
        this.analysis = analysis;
        this.rows = new RowWords(analysis);
        this.parts = new ParallelParts(analysis);
    }

    /**
     * The words of {@code sentence} that answer.
     *
     * @param sentence where it stands in the document's text
     * @param read what the model makes of the passage it stands in
     */
    Optional<ShortSpan> find(Asked asked, Document document, Span sentence, CrossReading read) {
        Optional<Span> cell = rows.find(asked, document, sentence);
        if (cell.isPresent()) {
            double sure =
                    read.likeliest(cell.get()).map(ShortAnswers::probability).orElse(0.5);
            return Optional.of(new ShortSpan(cell.get(), sure));
        }
        Span said = withoutReporter(sentence, document.text());
        return likeliest(said, document, read)
                .flatMap(words -> newWords(asked, document.text(), said, read, words))
                .map(words -> parts.choose(asked, document.text(), said, read, words))
                .map(words -> onePerson(asked, document.text(), read, words))
                .map(words -> new ShortSpan(
                        bounds.complete(asked.text(), trimmed(words.span(), document.text()), said, document.text()),
                        probability(words)));
    }

    /** The likeliest words within one cell of a row; a sentence that is no row is one cell. */
    private static Optional<Words> likeliest(Span sentence, Document document, CrossReading read) {
        List<Span> cells = TableRow.at(document, sentence)
                .map(row -> row.cells().stream().map(TableRow.Cell::span).toList())
                .orElseGet(() -> Cells.of(sentence, document.text()));
        return cells.stream()
                .flatMap(cell -> read.likeliest(cell).stream())
                .max(Comparator.comparingDouble(Words::margin));
    }

    private static Span withoutReporter(Span sentence, String text) {
        Matcher reporter = REPORTER.matcher(sentence.in(text));
        return reporter.find() ? Span.of(sentence.start() + reporter.end(), sentence.end()) : sentence;
    }

    /** Words that are not the question's own: what stands beside those, where the model has something there. */
    private Optional<Words> newWords(Asked asked, String text, Span sentence, CrossReading read, Words words) {
        if (CHOICE.matcher(asked.text()).find() || isNew(asked, words.span(), text)) {
            return Optional.of(words);
        }
        Span before = Span.of(sentence.start(), words.span().start());
        Span after = Span.of(words.span().end(), sentence.end());
        return Stream.of(before, after)
                .flatMap(place -> read.likeliest(place).stream())
                .filter(other -> words.margin() - other.margin() <= ParallelParts.MOST_AGAINST
                        && isNew(asked, other.span(), text))
                .max(Comparator.comparingDouble(Words::margin));
    }

    /** Whether words say more than the question does. */
    private boolean isNew(Asked asked, Span words, String text) {
        Set<String> known = new HashSet<>();
        asked.terms().forEach(term -> known.add(term.text()));
        asked.unit().forEach(term -> known.add(term.text()));
        return analysis.terms(words.in(text)).stream().anyMatch(term -> !known.contains(term.text()));
    }

    private static double probability(Words words) {
        return 1 / (1 + Math.exp(-words.margin()));
    }

    /** "In an interview with the Herald, Ann Berg said": not the Herald, Ann Berg. */
    private static Words onePerson(Asked asked, String text, CrossReading read, Words words) {
        String said = words.span().in(text);
        if (asked.expectation() != Expectation.PERSON
                || !NAMES_IN_A_ROW.matcher(said).matches()) {
            return words;
        }
        List<Span> names = new ArrayList<>();
        int from = 0;
        for (String name : said.split(", ")) {
            if (SUFFIX.matcher(name).matches()) {
                return words;
            }
            names.add(Span.of(from, from + name.length()).shift(words.span().start()));
            from += name.length() + 2;
        }
        return names.stream()
                .flatMap(name -> read.likeliest(name).map(found -> new Words(name, found.margin())).stream())
                .max(Comparator.comparingDouble(Words::margin))
                .orElse(words);
    }

    /** Without what dangles at either end, but never without all of it. */
    static Span trimmed(Span span, String text) {
        int start = span.start();
        int end = span.end();
        boolean changed = true;
        while (changed) {
            String rest = text.substring(start, end);
            Matcher first = NOT_FIRST.matcher(rest);
            Matcher last = NOT_LAST.matcher(rest);
            int after = first.find() ? start + first.end() : start;
            int before = last.find() ? start + last.start() : end;
            changed = (after != start || before != end) && after < before;
            start = changed ? after : start;
            end = changed ? before : end;
        }
        return Span.of(start, end);
    }
}
