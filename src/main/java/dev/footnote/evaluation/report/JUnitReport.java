package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.run.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The report in the XML of JUnit, as Ant's {@code junitreport} writes it and build servers read it: one test case a
 * question. Against a baseline only a question that got worse is a failure and one that is no better than it was is
 * skipped, because a suite that is always red tells nobody anything; without one, every question that is not good fails.
 */
public final class JUnitReport implements ReportWriter {

    /** The file's name. */
    public static final String FILE = "junit.xml";

    @Override
    public Path write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Evaluated run = Evaluated.of(result, baseline);
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(head(run).toString());
            for (Judged judged : run.questions()) {
                writer.write(testCase(run, judged).toString());
            }
            writer.write("</testsuite>\n</testsuites>\n");
        }
        return file;
    }

    private static Markup head(Evaluated run) {
        List<Judged> questions = run.questions();
        double milliseconds = questions.stream()
                .mapToDouble(one -> one.result().milliseconds())
                .sum();
        Markup xml = new Markup().trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites").line();
        return xml.open(
                        "testsuite",
                        "name",
                        run.result().set(),
                        "tests",
                        String.valueOf(questions.size()),
                        "failures",
                        count(questions, Verdict.FAILED),
                        "errors",
                        "0",
                        "skipped",
                        count(questions, Verdict.KNOWN),
                        "time",
                        seconds(milliseconds))
                .line();
    }

    private static Markup testCase(Evaluated run, Judged judged) {
        QuestionResult result = judged.result();
        Markup xml = new Markup()
                .open(
                        "testcase",
                        "classname",
                        run.result().set() + "." + result.question().kind().label(),
                        "name",
                        result.key() + ": " + oneLine(result.question().text()),
                        "time",
                        seconds(result.milliseconds()));
        String message = judged.outcome().words()
                + Reasons.mistake(result, judged.outcome())
                        .map(words -> ". " + words)
                        .orElse("");
        switch (verdict(judged)) {
            case PASSED -> {}
            case KNOWN ->
                xml.open("skipped", "message", oneLine("Not good in the baseline either: " + message))
                        .close("skipped");
            case FAILED ->
                xml.open("failure", "type", judged.outcome().label(), "message", oneLine(message))
                        .text(detail(run, result))
                        .close("failure");
        }
        return xml.close("testcase").line();
    }

    private static String detail(Evaluated run, QuestionResult result) {
        String answer = result.answered() ? result.text() : "";
        return Reasons.decision(result, run.threshold()) + (answer.isEmpty() ? "" : "\nAnswer: " + answer);
    }

    private enum Verdict {
        PASSED,
        KNOWN,
        FAILED
    }

    private static Verdict verdict(Judged judged) {
        if (judged.outcome().isGood()) {
            return Verdict.PASSED;
        }
        return judged.before().filter(before -> !before.isGood()).isPresent() ? Verdict.KNOWN : Verdict.FAILED;
    }

    private static String count(List<Judged> questions, Verdict verdict) {
        return String.valueOf(
                questions.stream().filter(one -> verdict(one) == verdict).count());
    }

    private static String seconds(double milliseconds) {
        return String.format(Locale.ROOT, "%.3f", milliseconds / 1_000);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
