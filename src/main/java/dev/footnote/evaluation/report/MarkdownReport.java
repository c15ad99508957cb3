package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Change;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The report as Markdown that fits a comment on a pull request: totals, and which questions got worse. */
public final class MarkdownReport implements ReportWriter {

    /** The file's name. */
    public static final String FILE = "report.md";

    private static final int MOST_QUESTIONS = 20;
    private static final int LONGEST_QUESTION = 120;

    @Override
    public Path write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException {
        return Files.writeString(folder.resolve(FILE), text(result, baseline));
    }

    /** The report's text. */
    public static String text(RunResult result, Optional<Baseline> baseline) {
        Evaluated run = Evaluated.of(result, baseline);
        StringBuilder text = new StringBuilder();
        text.append("### Evaluation: ")
                .append(escaped(result.set()))
                .append("\n\n")
                .append(verdict(run))
                .append("\n\n");
        totals(text, run);
        questions(text, "Worse than the baseline", run.moved(Movement.WORSE));
        questions(text, "Better than the baseline", run.moved(Movement.BETTER));
        if (baseline.isEmpty()) {
            questions(
                    text,
                    "Not good",
                    run.questions().stream()
                            .filter(one -> !one.outcome().isGood())
                            .toList());
        }
        text.append("<sub>")
                .append(Numbers.counted(result.questions().size(), "question"))
                .append(", ");
        text.append(Numbers.counted(result.size().passages(), "passage")).append(", ");
        text.append(escaped(result.configuration().model())).append("; median ");
        text.append(Numbers.milliseconds(result.speed().median())).append(", 95 % within ");
        return text.append(Numbers.milliseconds(result.speed().p95()))
                .append("</sub>\n")
                .toString();
    }

    private static String verdict(Evaluated run) {
        RunResult result = run.result();
        String stopped = result.complete()
                ? ""
                : "Stopped after " + result.questions().size() + " of " + result.planned() + " questions. ";
        if (run.baseline().isEmpty()) {
            return stopped + "No baseline to hold it against.";
        }
        long worse = run.totals().stream().filter(Total::isWorse).count();
        return stopped
                + (worse == 0
                        ? "**Held**: no total is worse than the baseline's."
                        : "**Worse**: " + Numbers.counted(worse, "total") + " below the baseline's.");
    }

    private static void totals(StringBuilder text, Evaluated run) {
        boolean compares = run.baseline().isPresent();
        text.append("| measure | value | 95 % interval |")
                .append(compares ? " baseline | difference | on the same questions |" : "");
        text.append("\n|---|---:|---:|")
                .append(compares ? "---:|---:|---|" : "")
                .append('\n');
        for (Total total : run.totals()) {
            text.append("| ")
                    .append(total.name())
                    .append(" | ")
                    .append(Numbers.three(total.now().mean()))
                    .append(" | ");
            text.append(Numbers.interval(total.now().interval())).append(" |");
            if (compares) {
                text.append(' ')
                        .append(total.change()
                                .map(change -> Numbers.three(change.before()))
                                .orElse("–"))
                        .append(" | ");
                text.append(total.change().map(MarkdownReport::difference).orElse("–"))
                        .append(" | ");
                text.append(total.paired()
                                .map(one -> Numbers.signed(one.interval()) + ", " + Numbers.p(one.p()))
                                .orElse("–"))
                        .append(" |");
            }
            text.append('\n');
        }
        text.append('\n');
    }

    private static String difference(Change change) {
        String sign =
                switch (change.verdict()) {
                    case BETTER -> " ▲";
                    case WORSE -> " ▼";
                    case HELD -> "";
                };
        return Numbers.signed(change.difference()) + sign;
    }

    private static void questions(StringBuilder text, String title, List<Judged> questions) {
        if (questions.isEmpty()) {
            return;
        }
        text.append("<details><summary>")
                .append(title)
                .append(": ")
                .append(Numbers.counted(questions.size(), "question"));
        text.append("</summary>\n\n| question | now | before | |\n|---|---|---|---|\n");
        for (Judged judged : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
            QuestionResult result = judged.result();
            text.append("| ")
                    .append(escaped(result.key()))
                    .append(" | ")
                    .append(judged.outcome().words())
                    .append(" | ");
            text.append(judged.before().map(Outcome::words).orElse("–")).append(" | ");
            text.append(escaped(shortened(result.question().text()))).append(" |\n");
        }
        int left = questions.size() - MOST_QUESTIONS;
        text.append(left > 0 ? "\nand " + Numbers.whole(left) + " more\n" : "").append("\n</details>\n\n");
    }

    /** Nothing of a question may become a link, a mention, HTML or another cell of the table. */
    static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_{}\\[\\]()#+!|~-])", "\\\\$1")
                .replace("@", "@\u200b")
                .replace("://", ":\u200b//");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUESTION ? text : text.substring(0, LONGEST_QUESTION) + " …";
    }
}
