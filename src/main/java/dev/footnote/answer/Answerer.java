package dev.footnote.answer;

import dev.footnote.answer.Answer.Reason;
import dev.footnote.citation.Citation;
import dev.footnote.conversation.QuestionResolver;
import dev.footnote.conversation.Resolution;
import dev.footnote.disagreement.Claim;
import dev.footnote.disagreement.Disagreement;
import dev.footnote.disagreement.DisagreementFinder;
import dev.footnote.disagreement.Side;
import dev.footnote.index.Spelling;
import dev.footnote.question.Question;
import dev.footnote.question.QuestionParts;
import dev.footnote.reading.Asked;
import dev.footnote.reading.Expectation;
import dev.footnote.reading.QuestionAnalysis;
import dev.footnote.reading.Reader;
import dev.footnote.reading.Reading;
import dev.footnote.retrieval.Hit;
import dev.footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers questions from the documents: the whole flow in one method. */
public final class Answerer {

    private final Spelling spelling;
    private final QuestionResolver resolver;
    private final QuestionAnalysis analysis;
    private final Retriever retriever;
    private final Reader reader;
    private final Confidence confidence;
    private final ExtractiveComposer composer;
    private final DisagreementFinder disagreements;
    private final Contents contents;
    private final Refusals refusals;
    private final double threshold;

    /**
     * @param threshold the confidence below which is refused, 0 to 1; 0 answers always, above 1 never
     */
    public Answerer(
            Spelling spelling,
            QuestionResolver resolver,
            QuestionAnalysis analysis,
            Retriever retriever,
            Reader reader,
            Confidence confidence,
            ExtractiveComposer composer,
            DisagreementFinder disagreements,
            Contents contents,
            Refusals refusals,
            double threshold) {
        this.spelling = spelling;
        this.resolver = resolver;
        this.analysis = analysis;
        this.retriever = retriever;
        this.reader = reader;
        this.confidence = confidence;
        this.composer = composer;
        this.disagreements = disagreements;
        this.contents = contents;
        this.refusals = refusals;
        this.threshold = threshold;
    }

    /** The same over the same documents, refusing below another confidence. */
    public Answerer withThreshold(double other) {
        return new Answerer(
                spelling,
                resolver,
                analysis,
                retriever,
                reader,
                confidence,
                composer,
                disagreements,
                contents,
                refusals,
                other);
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
        Resolution resolution = steps.time("resolve", () -> resolve(question));
        Question resolved = new Question(resolution.text(), question.filter());
        List<Asked> parts = steps.time("analyze", () -> parts(resolved));
        Asked whole = parts.get(0);
        Optional<Reason> beforehand = refusals.beforeSearching(whole);

        // 2. retrieve
        List<Hit> hits =
                steps.time("retrieve", () -> retriever.retrieve(resolution.query(question.filter()), maxPassages));
        follower.retrieved(hits);
        if (beforehand.isPresent() || hits.isEmpty()) {
            Trace trace = trace(resolved, whole, hits, List.of(), steps);
            return new Answer.NotFound(beforehand.orElse(Reason.NO_DOCUMENTS), List.of(), 0, trace);
        }

        if (whole.expectation() == Expectation.CONTENTS) {
            Trace trace = trace(resolved, whole, hits, List.of(), steps);
            return answered(contents.of(question.filter()), List.of(), 1, trace);
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
            Trace trace = trace(resolved, whole, hits, surest.readings(), steps);
            return new Answer.NotFound(reason, hits, surest.confidence(), trace);
        }

        // 5. compose, 6. cite: verbatim sentences are their own citations
        ExtractiveComposer.Composition composition = steps.time(
                "compose",
                () -> composer.compose(found.stream()
                        .map(finding ->
                                new ExtractiveComposer.Wanted(finding.asked().expectation(), finding.readings()))
                        .toList()));

        // 7. compare: do the documents say different things of it?
        List<Disagreement> differing = steps.time(
                "compare",
                () -> found.stream()
                        .flatMap(finding ->
                                disagreements
                                        .find(finding.asked(), finding.readings(), composition.citations())
                                        .stream())
                        .toList());

        // 8. answer
        Trace trace = trace(resolved, whole, hits, surest.readings(), steps);
        return answered(composition, differing, surest.confidence(), trace);
    }

    /**
     * The passages that {@link #answer} would read, best first.
     *
     * @param k how many, 1 or more
     */
    public List<Hit> passages(Question question, int k) {
        return retriever.retrieve(resolve(question).query(question.filter()), k);
    }

    private Resolution resolve(Question question) {
        String mended = spelling.mend(question.text());
        return question.meant()
                .map(meant -> Resolution.said(mended, meant))
                .orElseGet(() -> resolver.resolve(mended, question.history()));
    }

    private static Answer answered(
            ExtractiveComposer.Composition composition, List<Disagreement> differing, double sure, Trace trace) {
        List<Citation> citations = new ArrayList<>(composition.citations());
        for (Disagreement disagreement : differing) {
            for (Side side : disagreement.sides()) {
                for (Claim claim : side.claims()) {
                    if (citations.stream().noneMatch(claim::isAt)) {
                        citations.add(new Citation(citations.size() + 1, claim.document(), claim.sentence()));
                    }
                }
            }
        }
        return new Answer.Answered(
                composition.shortAnswer(), composition.sentences(), citations, differing, sure, trace);
    }

    /** What was found for one thing that is asked for. */
    private record Finding(Asked asked, List<Reading> readings, double confidence) {}

    private List<Asked> parts(Question question) {
        return QuestionParts.of(question.text()).stream().map(analysis::analyze).toList();
    }

    private Finding find(Question question, Asked part, List<Hit> hits, int maxPassages, Follower follower) {
        Question asked = new Question(part.text(), question.filter());
        List<Hit> read = hits == null ? retriever.retrieve(asked, maxPassages) : hits;
        List<Reading> readings = reader.read(asked, read, follower::check);
        double sure = refusals.isElsewhere(readings) ? 0 : confidence.of(part, readings);
        return new Finding(part, readings, sure);
    }

    private Trace trace(Question question, Asked asked, List<Hit> hits, List<Reading> readings, Steps steps) {
        String expects = asked.expectation().name().toLowerCase(Locale.ROOT);
        int undated = contents.undated(question.filter());
        return new Trace(question.text(), expects, hits, readings, threshold, undated, steps.timings());
    }
}
