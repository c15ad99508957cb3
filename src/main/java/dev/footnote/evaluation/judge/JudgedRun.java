package dev.footnote.evaluation.judge;

import dev.footnote.answer.citation.Citation;
import dev.footnote.evaluation.metrics.Bootstrap;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.set.LabelledQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The grades that a judge gives the answers of a run. It stands apart from the run's measures, because asked twice it may
 * say two things.
 *
 * @param set the question set's name
 * @param judge who judged
 * @param planned how many answers there are to judge
 * @param answers what was said of each that the judge was asked about, in the order of the run
 */
public record JudgedRun(String set, String judge, int planned, List<Judged> answers) {

    /** The totals' names. */
    public static final String CORRECT = "judged-correct";

    public static final String SUPPORTED = "judged-supported";

    /** After so many failures in a row nobody is there. */
    private static final int MOST_FAILURES = 3;

    /**
     * One answer.
     *
     * @param key of its {@link QuestionResult}
     * @param judgement the verdict; nothing where none could be made out
     * @param failure why there is none; empty where there is one
     */
    public record Judged(String key, Optional<Judgement> judgement, String failure) {}

    public JudgedRun {
        answers = List.copyOf(answers);
    }

    /** Asks about every answer to a question that has one, until it is cancelled or the judge has failed three times in a row. */
    public static JudgedRun of(RunResult run, Judge judge, Progress progress) {
        List<QuestionResult> toJudge = run.questions().stream()
                .filter(result -> result.answered() && result.answerable())
                .toList();
        List<Judged> answers = new ArrayList<>();
        int failures = 0;
        for (QuestionResult result : toJudge) {
            if (progress.cancelled() || failures == MOST_FAILURES) {
                break;
            }
            Judged judged = ask(judge, result);
            failures = judged.judgement().isPresent() || judged.failure().equals(UNREADABLE) ? 0 : failures + 1;
            answers.add(judged);
            progress.done(answers.size(), toJudge.size());
        }
        return new JudgedRun(run.set(), judge.name(), toJudge.size(), answers);
    }

    private static final String UNREADABLE = "no verdict in what the judge said";

    private static Judged ask(Judge judge, QuestionResult result) {
        LabelledQuestion question = result.question();
        try {
            Optional<Judgement> judgement = judge.judge(
                    question.text(),
                    question.gold().answers(),
                    result.text(),
                    result.citations().stream().map(Citation::quote).toList());
            return new Judged(result.key(), judgement, judgement.isPresent() ? "" : UNREADABLE);
        } catch (JudgeFailed e) {
            return new Judged(result.key(), Optional.empty(), e.getMessage());
        }
    }

    /** Whether every answer was put to the judge. */
    public boolean complete() {
        return answers.size() == planned;
    }

    /** Why no answer could be judged, where none could: the last failure. */
    public Optional<String> failure() {
        return totals().isEmpty()
                ? answers.stream()
                        .map(Judged::failure)
                        .filter(reason -> !reason.isEmpty())
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    /** The mean verdicts with their intervals, by name; none where nothing was judged. */
    public Map<String, Slices.Total> totals() {
        Map<String, Slices.Total> totals = new LinkedHashMap<>();
        if (answers.stream().anyMatch(judged -> judged.judgement().isPresent())) {
            totals.put(CORRECT, total(Judgement::correct));
            totals.put(SUPPORTED, total(Judgement::supported));
        }
        return totals;
    }

    private Slices.Total total(ToDoubleFunction<Judgement> verdict) {
        double[] values = answers.stream()
                .flatMap(judged -> judged.judgement().stream())
                .mapToDouble(verdict)
                .toArray();
        return Slices.Total.of(values, Bootstrap.DEFAULT);
    }
}
