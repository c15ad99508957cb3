package dev.footnote.answer;

import dev.footnote.answer.compose.Composers;
import dev.footnote.answer.compose.Composition;
import dev.footnote.answer.compose.Decision;
import dev.footnote.answer.compose.Finding;
import dev.footnote.answer.compose.ModelComposer;
import dev.footnote.answer.compose.Understanding;
import dev.footnote.answer.compose.Understanding.Understood;
import dev.footnote.answer.conversation.Resolution;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.disagreement.DisagreementFinder;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.reading.Reader;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Answer.Reason;
import dev.footnote.answer.reply.Answer.Writing;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Step;
import dev.footnote.answer.reply.Steps;
import dev.footnote.answer.reply.Trace;
import dev.footnote.search.index.Filter;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.search.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers questions from the documents: the whole flow in one method. */
public final class Answerer {

    private final Understanding understanding;
    private final QuestionAnalysis analysis;
    private final Retriever retriever;
    private final Reader reader;
    private final Decision decision;
    private final Composers composers;
    private final DisagreementFinder disagreements;

    public Answerer(
            Understanding understanding,
            QuestionAnalysis analysis,
            Retriever retriever,
            Reader reader,
            Decision decision,
            Composers composers,
            DisagreementFinder disagreements) {
        this.understanding = understanding;
        this.analysis = analysis;
        this.retriever = retriever;
        this.reader = reader;
        this.decision = decision;
        this.composers = composers;
        this.disagreements = disagreements;
    }

    /** The same over the same documents, refusing below another confidence. */
    public Answerer withThreshold(double other) {
        return new Answerer(
                understanding, analysis, retriever, reader, decision.withThreshold(other), composers, disagreements);
    }

    /** Whether answering {@code question} waits for a language model. */
    public boolean asksModel(Question question) {
        return composers.writer(question).isPresent() || understanding.asksModel(question);
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
        Filter filter = question.filter();

        // 1. resolve: slips mended, made to stand alone, several things asked for taken apart
        Understood understood = steps.time(Step.RESOLVE, () -> understanding.understand(question, steps, follower));
        Resolution resolution = understood.resolution();
        List<Asked> parts = steps.time(Step.ANALYZE, () -> parts(resolution.text()));
        Asked whole = parts.get(0);

        // 2. retrieve; is there anything to read?
        List<Hit> hits = steps.time(Step.RETRIEVE, () -> retriever.retrieve(resolution.query(filter), maxPassages));
        follower.retrieved(hits);
        Function<List<Reading>, Trace> trace = readings -> new Trace(
                resolution.text(),
                whole.expectation(),
                hits,
                readings,
                decision.threshold(),
                composers.contents().undated(filter),
                steps.work(retriever.isExact(filter), understood.rewriting()));
        Optional<Reason> pointless = decision.beforeReading(whole, hits);
        if (pointless.isPresent()) {
            return new Answer.NotFound(pointless.get(), List.of(), 0, trace.apply(List.of()));
        }
        if (whole.expectation() == Expectation.CONTENTS) {
            return answered(composers.contents().of(filter), List.of(), Writing.QUOTED, 1, trace.apply(List.of()));
        }

        // 3. read, each thing that is asked for by itself
        List<Finding> findings = new ArrayList<>();
        for (Asked part : parts) {
            findings.add(steps.time(Step.READ, () -> {
                List<Hit> read =
                        parts.size() == 1 ? hits : retriever.retrieve(Query.of(part.text(), filter), maxPassages);
                return decision.finding(part, reader.read(part, read, follower::check));
            }));
        }

        // 4. decide: what is found of it is answered
        Finding surest = Collections.max(findings, Comparator.comparingDouble(Finding::confidence));
        List<Finding> found = findings.stream().filter(decision::isAnswered).toList();
        if (found.isEmpty()) {
            return new Answer.NotFound(
                    decision.reason(surest), hits, surest.confidence(), trace.apply(surest.readings()));
        }

        // 5. compose, 6. cite: verbatim sentences are their own citations
        Optional<Extent> extent = question.extent().or(() -> Extent.askedFor(resolution.text()));
        Composition first =
                steps.time(Step.COMPOSE, () -> composers.extractive().compose(found, extent));

        // 7. compare: do the documents say different things of it? Of several editions the one in force answers
        List<Disagreement> differing = steps.time(Step.COMPARE, () -> differing(found, hits, first));
        List<Finding> valid = inForce(found, hits, differing);
        Composition composition =
                valid.equals(found) ? first : composers.extractive().compose(valid, extent);

        // 8. write: where a language model is there, the same in its words, verified sentence by sentence
        Optional<ModelComposer.Outcome> written = composers
                .writer(question)
                .map(model -> steps.time(Step.WRITE, () -> {
                    ModelComposer.Task task = new ModelComposer.Task(
                            resolution.text(), question.history(), Finding.passages(found, hits), differing);
                    return model.compose(task, follower, steps::called);
                }));

        // 9. answer
        return reply(composition, differing, written, surest, hits, trace.apply(surest.readings()));
    }

    /**
     * The passages that {@link #answer} would read for a question that asks for one thing.
     *
     * @param k how many, 1 or more
     */
    public Search search(Question question, int k) {
        Resolution resolution = understanding.resolve(question);
        return new Search(resolution.text(), retriever.retrieve(resolution.query(question.filter()), k));
    }

    private List<Asked> parts(String question) {
        return understanding.parts(question).stream().map(analysis::analyze).toList();
    }

    private List<Disagreement> differing(List<Finding> found, List<Hit> hits, Composition composition) {
        return found.stream()
                .flatMap(finding ->
                        disagreements.find(finding.asked(), finding.readings(), hits, composition.citations()).stream())
                .toList();
    }

    private List<Finding> inForce(List<Finding> found, List<Hit> hits, List<Disagreement> differing) {
        return found.stream()
                .map(finding -> new Finding(
                        finding.asked(),
                        disagreements.inForce(finding.asked(), finding.readings(), hits, differing),
                        finding.confidence()))
                .toList();
    }

    private static Answer reply(
            Composition composition,
            List<Disagreement> differing,
            Optional<ModelComposer.Outcome> written,
            Finding surest,
            List<Hit> hits,
            Trace trace) {
        double sure = surest.confidence();
        if (written.isPresent() && written.get() instanceof ModelComposer.Declined) {
            return new Answer.NotFound(Reason.NOT_STATED, hits, sure, trace);
        }
        if (written.isPresent() && written.get() instanceof ModelComposer.Written words) {
            return answered(composition.as(words), differing, Writing.MODEL, sure, trace);
        }
        Writing quoted = written.map(unusable -> Writing.instead(((ModelComposer.Unusable) unusable).reason()))
                .orElse(Writing.QUOTED);
        return answered(composition, differing, quoted, sure, trace);
    }

    private static Answer answered(
            Composition composition, List<Disagreement> differing, Writing writing, double sure, Trace trace) {
        return new Answer.Answered(
                composition.shortAnswer(),
                composition.sentences(),
                composition.citationsWith(differing),
                differing,
                writing,
                sure,
                trace);
    }
}
