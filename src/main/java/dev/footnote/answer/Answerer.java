package dev.footnote.answer;

import dev.footnote.answer.Answer.Reason;
import dev.footnote.question.Question;
import dev.footnote.reading.Asked;
import dev.footnote.reading.Expectation;
import dev.footnote.reading.QuestionAnalysis;
import dev.footnote.reading.Reader;
import dev.footnote.reading.Reading;
import dev.footnote.retrieval.Hit;
import dev.footnote.retrieval.Retriever;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers questions from the documents: the whole flow in one method. */
public final class Answerer {

    private final QuestionAnalysis analysis;
    private final Retriever retriever;
    private final Reader reader;
    private final Confidence confidence;
    private final ExtractiveComposer composer;
    private final Refusals refusals;
    private final double threshold;

    /**
     * @param threshold the confidence below which is refused, 0 to 1; 0 answers always, above 1 never
     */
    public Answerer(
            QuestionAnalysis analysis,
            Retriever retriever,
            Reader reader,
            Confidence confidence,
            ExtractiveComposer composer,
            Refusals refusals,
            double threshold) {
        this.analysis = analysis;
        this.retriever = retriever;
        this.reader = reader;
        this.confidence = confidence;
        this.composer = composer;
        this.refusals = refusals;
        this.threshold = threshold;
    }

    /** The same over the same documents, refusing below another confidence. */
    public Answerer withThreshold(double other) {
        return new Answerer(analysis, retriever, reader, confidence, composer, refusals, other);
    }

    /**
     * Answers {@code question} from its documents.
     *
     * @param maxPassages how many passages are read, 1 or more
     */
    public Answer answer(Question question, int maxPassages) {
        Steps steps = new Steps();

        // 1. resolve: what is asked for, and is there anything to look for?
        Asked asked = steps.time("analyze", () -> analysis.analyze(question.text()));
        Optional<Reason> beforehand = refusals.beforeSearching(asked);

        // 2. retrieve
        List<Hit> hits = steps.time("retrieve", () -> retriever.retrieve(question, maxPassages));
        if (beforehand.isPresent() || hits.isEmpty()) {
            return notFound(beforehand.orElse(Reason.NO_DOCUMENTS), asked, hits, List.of(), 0, steps);
        }

        // 3. read
        List<Reading> readings = steps.time("read", () -> reader.read(question, hits));

        // 4. decide
        double sure = steps.time("decide", () -> confidence.of(asked, readings));
        if (sure < threshold) {
            return notFound(refusals.afterReading(asked, readings), asked, hits, readings, sure, steps);
        }

        // 5. compose, 6. cite: verbatim sentences are their own citations
        ExtractiveComposer.Composition composition =
                steps.time("compose", () -> composer.compose(asked.expectation(), readings));

        // 7. answer
        return new Answer.Answered(
                composition.shortAnswer(),
                composition.sentences(),
                composition.citations(),
                sure,
                trace(asked, hits, readings, steps));
    }

    private Answer notFound(
            Reason reason, Asked asked, List<Hit> hits, List<Reading> readings, double sure, Steps steps) {
        return new Answer.NotFound(reason, hits, sure, trace(asked, hits, readings, steps));
    }

    private Trace trace(Asked asked, List<Hit> hits, List<Reading> readings, Steps steps) {
        return new Trace(asked.expectation().name().toLowerCase(Locale.ROOT), hits, readings, threshold, 0, steps.timings());
    }
}
