package dev.footnote.answer.disagreement.read;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.disagreement.statement.StatementReader;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.document.Span;
import dev.footnote.language.amount.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a trained reader answers from each document by itself. */
public final class ReadAnswers {

    private final StatementReader statements;

    public ReadAnswers(StatementReader statements) {
        this.statements = statements;
    }

    private record Candidate(Reading reading, SentenceReading sentence) {

        String document() {
            return reading.hit().passage().document().id();
        }

        boolean isSurer(Candidate other) {
            return margin(sentence) > margin(other.sentence);
        }
    }

    /** One answer a document, that with the likeliest words; none where no trained model has read. */
    public List<ReadAnswer> of(List<Reading> readings) {
        Map<String, Candidate> surest = new LinkedHashMap<>();
        candidates(readings)
                .forEach(candidate -> surest.merge(
                        candidate.document(), candidate, (one, other) -> other.isSurer(one) ? other : one));
        Collection<Candidate> each = surest.values();
        return each.stream().map(this::answer).toList();
    }

    /** The likeliest of the cited sentences. */
    Optional<ReadAnswer> cited(List<Reading> readings, List<Citation> cited) {
        return allCited(readings, cited).findFirst();
    }

    /** The cited sentences, the likeliest first. */
    public Stream<ReadAnswer> allCited(List<Reading> readings, List<Citation> cited) {
        return candidates(readings).stream()
                .filter(candidate -> cited.stream()
                        .anyMatch(citation -> citation.document().id().equals(candidate.document())
                                && citation.span().equals(candidate.sentence().sentence())))
                .sorted(Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.sentence().score()))
                .map(this::answer);
    }

    private static List<Candidate> candidates(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.sentences().stream().map(sentence -> new Candidate(reading, sentence)))
                .filter(candidate -> isRead(candidate.sentence()))
                .toList();
    }

    private static boolean isRead(SentenceReading sentence) {
        return !sentence.isHeading() && sentence.features().containsKey(Feature.READ_WORDS.name());
    }

    private static double margin(SentenceReading sentence) {
        return sentence.features().get(Feature.READ_WORDS.name());
    }

    private ReadAnswer answer(Candidate candidate) {
        Statement statement = statements.read(candidate.reading(), candidate.sentence());
        Optional<Span> words = candidate
                .sentence()
                .shortest()
                // the head of a column stands outside its row
                .filter(shortest -> candidate.sentence().sentence().contains(shortest.span()))
                .map(shortest ->
                        shortest.span().shift(-candidate.sentence().sentence().start()));
        return new ReadAnswer(
                words.map(span -> part(statement, span)).orElse(Part.of(statement, statement.words())),
                words,
                candidate.sentence(),
                candidate.reading().hit().passage());
    }

    /** The part around the value that has most of {@code words}; where they hold none, their clause. */
    private static Part part(Statement statement, Span words) {
        List<Value> values = statement.values();
        return values.stream()
                .filter(value -> value.span().overlaps(words))
                .max(Comparator.comparingInt(value -> common(value.span(), words)))
                .map(value -> Part.around(statement, value, values))
                .orElse(Part.of(statement, statement.clause(words)));
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
