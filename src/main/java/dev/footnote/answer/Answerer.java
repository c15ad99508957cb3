package dev.footnote.answer;

import dev.footnote.answer.compose.Composition;
import dev.footnote.answer.compose.Confidence;
import dev.footnote.answer.compose.Contents;
import dev.footnote.answer.compose.ExtractiveComposer;
import dev.footnote.answer.compose.Finding;
import dev.footnote.answer.compose.ModelComposer;
import dev.footnote.answer.compose.Refusals;
import dev.footnote.answer.compose.Understanding;
import dev.footnote.answer.conversation.Resolution;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.disagreement.DisagreementFinder;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.question.QuestionParts;
import dev.footnote.answer.reading.Reader;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Answer.ComposedBy;
import dev.footnote.answer.reply.Answer.Reason;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Steps;
import dev.footnote.answer.reply.Trace;
import dev.footnote.model.generation.Instead;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.search.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers questions from the documents: the whole flow in one method. */
public final class Answerer {

    private final Understanding understanding;
    private final QuestionAnalysis analysis;
    private final Retriever retriever;
    private final Reader reader;
    private final Confidence confidence;
    private final ExtractiveComposer composer;
    private final DisagreementFinder disagreements;
    private final Contents contents;
    private final Refusals refusals;
    private final Optional<ModelComposer> writer;
    private final double threshold;

    /**
     * @param writer a language model that writes the answers, where there is one
     * @param threshold the confidence below which is refused, 0 to 1; 0 answers always, above 1 never
     */
    public Answerer(
            Understanding understanding,
            QuestionAnalysis analysis,
            Retriever retriever,
            Reader reader,
            Confidence confidence,
            ExtractiveComposer composer,
            DisagreementFinder disagreements,
            Contents contents,
            Refusals refusals,
            Optional<ModelComposer> writer,
            double threshold) {
        this.understanding = understanding;
        this.analysis = analysis;
        this.retriever = retriever;
        this.reader = reader;
        this.confidence = confidence;
        this.composer = composer;
        this.disagreements = disagreements;
        this.contents = contents;
        this.refusals = refusals;
        this.writer = writer;
        this.threshold = threshold;
    }

    /** The same over the same documents, refusing below another confidence. */
    public Answerer withThreshold(double other) {
        return new Answerer(
                understanding,
                analysis,
                retriever,
                reader,
                confidence,
                composer,
                disagreements,
                contents,
                refusals,
                writer,
                other);
    }

    /** Whether answering {@code question} waits for a language model. */
    public boolean asksModel(Question question) {
        return !question.ownWords() && (writer.isPresent() || understanding.hasModel());
    }

    /**
     * Answers {@code question} from its documents.
     *
     * @param maxPassages how many passages are read, 1 or more
     */
    public Answer answer(Question question, int maxPassages) {
        return answer(question, maxPassages, Follower.NOBODY);
    }

    /**
     * The same while somebody follows.
     *
     * @throws Follower.Stopped soon after the follower wants it stopped
     */
    public Answer answer(Question question, int maxPassages, Follower follower) {
        Steps steps = new Steps(follower);

        // 1. resolve: slips mended, made to stand alone, several things asked for taken apart; is there anything to
        // look for?
        Understanding.Understood understood =
                steps.time("resolve", () -> understanding.understand(question, steps, follower));
        Resolution resolution = understood.resolution();
        Question resolved = new Question(resolution.text(), question.filter());
        List<Asked> parts = steps.time("analyze", () -> parts(resolved));
        Asked whole = parts.get(0);
        Optional<Reason> beforehand = refusals.beforeSearching(whole);

        // 2. retrieve
        List<Hit> hits =
                steps.time("retrieve", () -> retriever.retrieve(resolution.query(question.filter()), maxPassages));
        follower.retrieved(hits);
        if (beforehand.isPresent() || hits.isEmpty()) {
            Trace trace = trace(resolved, whole, hits, List.of(), understood, steps);
            return new Answer.NotFound(beforehand.orElse(Reason.NO_DOCUMENTS), List.of(), 0, trace);
        }

        if (whole.expectation() == Expectation.CONTENTS) {
            Trace trace = trace(resolved, whole, hits, List.of(), understood, steps);
            return answered(
                    contents.of(question.filter()), List.of(), ComposedBy.EXTRACTIVE, Optional.empty(), 1, trace);
        }

        // 3. read, each thing that is asked for by itself
        List<Finding> findings = new ArrayList<>();
        for (Asked part : parts) {
            findings.add(steps.time(
                    "read", () -> find(resolved, part, parts.size() == 1 ? hits : null, maxPassages, follower)));
        }

        // 4. decide: what is found of it is answered
        List<Finding> found = findings.stream()
                .filter(finding ->
                        finding.confidence() >= threshold && !finding.readings().isEmpty())
                .toList();
        Finding surest = Collections.max(findings, Comparator.comparingDouble(Finding::confidence));
        if (found.isEmpty()) {
            Reason reason = refusals.afterReading(surest.asked(), surest.readings());
            Trace trace = trace(resolved, whole, hits, surest.readings(), understood, steps);
            return new Answer.NotFound(reason, hits, surest.confidence(), trace);
        }

        // 5. compose, 6. cite: verbatim sentences are their own citations
        Optional<Extent> extent = question.extent().or(() -> Extent.askedFor(resolved.text()));
        Composition composition = steps.time(
                "compose",
                () -> composer.compose(found.stream().map(Finding::wanted).toList(), extent));

        // 7. compare: do the documents say different things of it?
        List<Disagreement> differing = steps.time(
                "compare",
                () -> found.stream()
                        .flatMap(finding ->
                                disagreements
                                        .find(finding.asked(), finding.readings(), composition.citations())
                                        .stream())
                        .toList());

        // 8. write: where a language model is there, the same in its words, verified sentence by sentence
        Optional<ModelComposer.Outcome> written = writer.filter(there -> !question.ownWords())
                .map(there -> steps.time("write", () -> {
                    List<Passage> passages = Finding.passages(found, hits);
                    ModelComposer.Task task =
                            new ModelComposer.Task(resolved.text(), question.history(), passages, differing);
                    return there.compose(task, follower, steps::called);
                }));

        // 9. answer
        Trace trace = trace(resolved, whole, hits, surest.readings(), understood, steps);
        double sure = surest.confidence();
        if (written.isPresent() && written.get() instanceof ModelComposer.Declined) {
            return new Answer.NotFound(Reason.NOT_STATED, hits, sure, trace);
        }
        if (written.isPresent() && written.get() instanceof ModelComposer.Written words) {
            return answered(composition.as(words), differing, ComposedBy.MODEL, Optional.empty(), sure, trace);
        }
        Optional<Instead> instead = written.map(unusable -> ((ModelComposer.Unusable) unusable).reason());
        return answered(composition, differing, ComposedBy.EXTRACTIVE, instead, sure, trace);
    }

    /**
     * The passages that {@link #answer} would read, best first.
     *
     * @param k how many, 1 or more
     */
    public List<Hit> passages(Question question, int k) {
        return retriever.retrieve(understanding.resolve(question).query(question.filter()), k);
    }

    private static Answer answered(
            Composition composition,
            List<Disagreement> differing,
            ComposedBy composedBy,
            Optional<Instead> instead,
            double sure,
            Trace trace) {
        return new Answer.Answered(
                composition.shortAnswer(),
                composition.sentences(),
                composition.citationsWith(differing),
                differing,
                composedBy,
                instead,
                sure,
                trace);
    }

    private List<Asked> parts(Question question) {
        return QuestionParts.of(question.text()).stream().map(analysis::analyze).toList();
    }

    private Finding find(Question question, Asked part, List<Hit> hits, int maxPassages, Follower follower) {
        Question asked = new Question(part.text(), question.filter());
        List<Hit> read =
                hits == null ? retriever.retrieve(Query.of(part.text(), question.filter()), maxPassages) : hits;
        List<Reading> readings = reader.read(asked, read, follower::check);
        double sure = refusals.isElsewhere(readings) ? 0 : confidence.of(part, readings);
        return new Finding(part, readings, sure);
    }

    private Trace trace(
            Question question,
            Asked asked,
            List<Hit> hits,
            List<Reading> readings,
            Understanding.Understood understood,
            Steps steps) {
        String expects = asked.expectation().name().toLowerCase(Locale.ROOT);
        int undated = contents.undated(question.filter());
        return new Trace(
                question.text(),
                expects,
                hits,
                readings,
                threshold,
                undated,
                steps.timings(),
                understood.rewriting(),
                steps.calls());
    }
}
