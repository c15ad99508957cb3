package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.reading.CrossReading.Words;
import dev.footnote.answer.reading.SentenceReading.ShortSpan;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.Term;
import dev.footnote.language.amount.MentionFinder;
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

    /** How much likelier, as a logit, the model may find another amount than the one that stands with the question's words. */
    private static final double MOST_AGAINST = 5;

    /** Where one part of a sentence ends and the next begins. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[,;:–—]\\s+(?:(?:and|but|while|whereas)\\s+)?" + "|\\s+[–—-]\\s+|\\s+(?:and|but|while|whereas)\\s+");

    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of two that the question names one is the answer. */
    private static final Pattern CHOICE = Pattern.compile("\\bor\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<Kind> AMOUNTS =
            Set.of(Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.DATE, Kind.TIME);

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
    private final MentionFinder mentions = new MentionFinder();

    ShortAnswers(QuestionAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The words of {@code sentence} that answer.
     *
     * @param sentence where it stands in the document's text
     * @param read what the model makes of the passage it stands in
     */
    Optional<ShortSpan> find(Asked asked, Document document, Span sentence, CrossReading read) {
        Span said = withoutReporter(sentence, document.text());
        return likeliest(said, document.text(), read)
                .flatMap(words -> newWords(asked, document.text(), said, read, words))
                .map(words -> amount(asked, document.text(), said, read, words))
                .map(words -> onePerson(asked, document.text(), read, words))
                .map(words -> new ShortSpan(trimmed(words.span(), document.text()), probability(words)));
    }

    /** The likeliest words within one cell of a row; a sentence that is no row is one cell. */
    private static Optional<Words> likeliest(Span sentence, String text, CrossReading read) {
        return Cells.of(sentence, text).stream()
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
                .filter(other -> words.margin() - other.margin() <= MOST_AGAINST && isNew(asked, other.span(), text))
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

    /**
     * A part of a sentence with an amount of the sort that is asked for.
     *
     * @param place where it stands in the document's text
     * @param shared the question's words in it, but for what is counted
     */
    private record Part(Span place, Set<String> shared) {}

    private Words amount(Asked asked, String text, Span sentence, CrossReading read, Words words) {
        Set<Kind> kinds = asked.expectation().kinds();
        if (kinds.stream().noneMatch(AMOUNTS::contains)) {
            return words;
        }
        List<Part> parts = parts(asked, text, sentence, alike(words.span(), text, kinds));
        Optional<Part> own = parts.stream()
                .filter(part -> part.place().contains(words.span()))
                .findFirst();
        return own.flatMap(here -> parts.stream()
                        .filter(part -> part.shared().size() > here.shared().size()
                                && part.shared().containsAll(here.shared()))
                        .max(Comparator.comparingInt(part -> part.shared().size())))
                .flatMap(better -> read.likeliest(better.place()))
                .filter(other -> words.margin() - other.margin() <= MOST_AGAINST)
                .orElse(words);
    }

    /** The sort of the amount that the model found; all that may answer where it found none. */
    private Set<Kind> alike(Span found, String text, Set<Kind> kinds) {
        return mentions.find(found.in(text)).stream()
                .map(Mention::kind)
                .filter(kinds::contains)
                .findFirst()
                .map(Set::of)
                .orElse(kinds);
    }

    private List<Part> parts(Asked asked, String text, Span sentence, Set<Kind> kinds) {
        Set<String> wanted = wanted(asked);
        String said = sentence.in(text);
        List<Term> terms = analysis.terms(said);
        List<Mention> amounts = mentions.find(said).stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .filter(mention -> !asked.text().contains(mention.span().in(said)))
                .toList();
        List<Part> parts = new ArrayList<>();
        int from = 0;
        Matcher matcher = BETWEEN.matcher(said);
        while (from < said.length()) {
            int to = matcher.find() ? matcher.start() : said.length();
            if (to > from) {
                Span place = Span.of(from, to);
                Set<String> shared = new HashSet<>();
                terms.stream()
                        .filter(term -> place.contains(term.span()) && wanted.contains(term.text()))
                        .forEach(term -> shared.add(term.text()));
                if (amounts.stream().anyMatch(amount -> place.contains(amount.span()))) {
                    parts.add(new Part(place.shift(sentence.start()), shared));
                }
            }
            from = to == said.length() ? to : matcher.end();
        }
        return parts;
    }

    /** The question's words without what is counted, which is often left out beside the number: "12 sank". */
    private static Set<String> wanted(Asked asked) {
        Set<String> wanted = new HashSet<>();
        asked.terms().forEach(term -> wanted.add(term.text()));
        // without an auxiliary the verb follows at once: "how many boats sank"
        boolean verbWithin =
                asked.unit().size() > 1 && !AUXILIARY.matcher(asked.text()).find();
        asked.unit().stream()
                .limit(asked.unit().size() - (verbWithin ? 1 : 0))
                .forEach(term -> wanted.remove(term.text()));
        return wanted;
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
