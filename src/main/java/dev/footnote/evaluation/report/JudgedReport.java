package dev.footnote.evaluation.report;

import dev.footnote.evaluation.judge.JudgedRun;
import dev.footnote.evaluation.judge.Judgement;
import dev.footnote.evaluation.metrics.Slices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Report of a judge's grades as Markdown beside the run's own reports. */
public final class JudgedReport {

    /** The file's name. */
    public static final String FILE = "judged.md";

    private JudgedReport() {}

    /**
     * Writes the report.
     *
     * @return the file
     * @throws IOException when it cannot be written
     */
    public static Path write(JudgedRun run, Path folder) throws IOException {
        return Files.writeString(folder.resolve(FILE), text(run));
    }

    /** The report's text. */
    public static String text(JudgedRun run) {
        StringBuilder text = new StringBuilder();
        text.append("### Judged: ").append(MarkdownReport.escaped(run.set())).append("\n\n");
        text.append("By ").append(MarkdownReport.escaped(run.judge()));
        text.append(", which may say something else the next time: ");
        text.append(run.answers().size()).append(" of ").append(Numbers.counted(run.planned(), "answer"));
        text.append(run.complete() ? ".\n\n" : "; stopped.\n\n");
        text.append("| verdict | mean | 95 % interval | answers |\n|---|---:|---:|---:|\n");
        for (Map.Entry<String, Slices.Total> total : run.totals().entrySet()) {
            text.append("| ").append(total.getKey()).append(" | ");
            text.append(Numbers.three(total.getValue().mean())).append(" | ");
            text.append(Numbers.interval(total.getValue().interval())).append(" | ");
            text.append(total.getValue().count()).append(" |\n");
        }
        answers(
                text,
                "Not all right",
                run.answers().stream().filter(JudgedReport::isFaulty).toList());
        answers(
                text,
                "Without a verdict",
                run.answers().stream()
                        .filter(answer -> answer.judgement().isEmpty())
                        .toList());
        return text.toString();
    }

    private static boolean isFaulty(JudgedRun.Judged answer) {
        return answer.judgement()
                .filter(judgement -> judgement.correct() < 1 || judgement.supported() < 1)
                .isPresent();
    }

    private static void answers(StringBuilder text, String title, List<JudgedRun.Judged> answers) {
        if (answers.isEmpty()) {
            return;
        }
        text.append("\n").append(title).append(":\n\n| question | correct | supported | |\n|---|---|---|---|\n");
        for (JudgedRun.Judged answer : answers) {
            Optional<Judgement> judgement = answer.judgement();
            text.append("| ").append(MarkdownReport.escaped(answer.key())).append(" | ");
            text.append(judgement.map(one -> word(one.correct())).orElse("–")).append(" | ");
            text.append(judgement.map(one -> word(one.supported())).orElse("–")).append(" | ");
            text.append(MarkdownReport.escaped(judgement.map(Judgement::reason).orElse(answer.failure())));
            text.append(" |\n");
        }
    }

    private static String word(double verdict) {
        return verdict == 1 ? "yes" : verdict == 0 ? "no" : "partly";
    }
}
