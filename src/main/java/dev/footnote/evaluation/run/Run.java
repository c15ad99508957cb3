package dev.footnote.evaluation.run;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Document;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.set.EvidencePlaces;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.search.retrieval.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the questions of a set one after the other, and measures what is answered. */
public final class Run {

    /** A document can have several passages: so many are retrieved for each document that is to be ranked. */
    private static final int PASSAGES_A_DOCUMENT = 3;

    private final QuestionSet set;
    private final Prepared prepared;
    private final RunOptions options;
    private final Progress progress;
    private final Map<String, Document> documents;
    private final List<QuestionResult> results = new ArrayList<>();
    private int planned;

    private Run(QuestionSet set, Prepared prepared, RunOptions options, Progress progress) {
        this.set = set;
        this.prepared = prepared;
        this.options = options;
        this.progress = progress;
        this.documents = prepared.documents();
    }

    /**
     * Runs a set, on the calling thread, to its end or until {@code progress} is cancelled.
     *
     * @param prepared the system that is measured, over the set's documents
     * @throws IllegalArgumentException when the set has no question of the part
     * @throws IllegalStateException when answering a question fails; the message names it
     */
    public static RunResult of(QuestionSet set, Prepared prepared, RunOptions options, Progress progress) {
        return new Run(set, prepared, options, progress).run();
    }

    private RunResult run() {
        List<LabelledQuestion> chosen = options.chosen(set);
        planned = chosen.size()
                + (int) chosen.stream().filter(this::isWithheldToo).count();
        for (LabelledQuestion question : chosen) {
            if (progress.cancelled()) {
                break;
            }
            ask(question, options.retrievalOnly() ? Variant.RETRIEVED : Variant.NORMAL);
            if (isWithheldToo(question) && !progress.cancelled()) {
                ask(question, Variant.WITHHELD);
            }
        }
        double[] times =
                results.stream().mapToDouble(QuestionResult::milliseconds).toArray();
        return new RunResult(
                set.name(),
                prepared.configuration(),
                options,
                planned,
                results,
                Totals.summary(results),
                new RunResult.Conditions(Speed.of(times, prepared.indexingSeconds()), prepared.size(), documents));
    }

    private boolean isWithheldToo(LabelledQuestion question) {
        return options.withholdEvidence() && question.canBeWithheld(documents.values());
    }

    private void ask(LabelledQuestion question, Variant variant) {
        try {
            results.add(
                    switch (variant) {
                        case NORMAL -> measure(question, variant, asked(question, Set.of()));
                        case WITHHELD ->
                            measure(
                                    question,
                                    variant,
                                    asked(question, question.gold().relevantDocuments()));
                        case RETRIEVED -> retrieve(question);
                    });
        } catch (RuntimeException e) {
            throw new IllegalStateException(set.name() + ", question " + question.id() + ": " + e, e);
        }
        progress.done(results.size(), planned);
    }

    private Question asked(LabelledQuestion question, Set<String> withheld) {
        return options.conversation().ask(question, withheld);
    }

    private QuestionResult retrieve(LabelledQuestion question) {
        long start = System.nanoTime();
        List<Hit> hits = prepared.passages(asked(question, Set.of()), PASSAGES_A_DOCUMENT * options.lastCutoff());
        double milliseconds = (System.nanoTime() - start) / 1e6;
        List<List<DocumentSpan>> evidence = EvidencePlaces.of(question, documents);
        return new QuestionResult(
                question,
                Variant.RETRIEVED,
                QuestionResult.Reply.NONE,
                shown(hits),
                evidence,
                milliseconds,
                RetrievalMeasures.of(question, hits, evidence, options.cutoffs()));
    }

    private List<Hit> shown(List<Hit> hits) {
        return hits.subList(0, Math.min(options.lastCutoff(), hits.size()));
    }

    private QuestionResult measure(LabelledQuestion question, Variant variant, Question asked) {
        long start = System.nanoTime();
        Answer answer = options.force() ? prepared.answerAnyway(asked) : prepared.answer(asked);
        double milliseconds = (System.nanoTime() - start) / 1e6;

        List<Hit> hits = prepared.passages(asked, PASSAGES_A_DOCUMENT * options.lastCutoff());
        List<List<DocumentSpan>> evidence = EvidencePlaces.of(question, documents);
        Map<String, Double> measures = new LinkedHashMap<>();
        if (variant == Variant.NORMAL && question.answerable()) {
            measures.putAll(RetrievalMeasures.of(question, hits, evidence, options.cutoffs()));
            Answer unconditional = answer instanceof Answer.Answered ? answer : prepared.answerAnyway(asked);
            measures.putAll(RetrievalMeasures.afterReading(
                    question, unconditional.trace().readings(), hits, evidence, options.cutoffs()));
            AnswerMeasures.right(question, unconditional)
                    .ifPresent(right -> measures.put(Measure.RIGHT_IF_ANSWERED.label(), right));
        }
        measures.putAll(AnswerMeasures.of(question, variant, answer, evidence, documents));
        return new QuestionResult(
                question, variant, QuestionResult.Reply.of(answer), shown(hits), evidence, milliseconds, measures);
    }
}
