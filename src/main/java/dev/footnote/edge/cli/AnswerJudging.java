package dev.footnote.edge.cli;

import dev.footnote.evaluation.judge.Judge;
import dev.footnote.evaluation.judge.JudgeFailed;
import dev.footnote.evaluation.judge.JudgedRun;
import dev.footnote.evaluation.report.JudgedReport;
import dev.footnote.evaluation.run.RunResult;
import java.util.List;

/** Judging of the answers of runs by a language model, reported apart from the other measures. */
record AnswerJudging(Judge judge, Console console, ReportFolder reports) {

    static AnswerJudging of(Tools tools, Console console, ReportFolder reports) throws Failure {
        try {
            return new AnswerJudging(tools.evaluations().judge(), console, reports);
        } catch (JudgeFailed e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
    }

    /** @throws Failure when no answer could be judged, after that is reported */
    void judge(RunResult result) throws Failure {
        JudgedRun run = JudgedRun.of(result, judge, console.progress(result.set() + ", judged"));
        new TotalsTable(console.out()).print(run);
        reports.write(result.set(), List.of(JudgedReport.FILE), (file, folder) -> JudgedReport.write(run, folder));
        if (run.failure().isPresent()) {
            throw new Failure(ExitCode.COULD_NOT_RUN, run.failure().get());
        }
    }
}
