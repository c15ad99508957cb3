package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.run.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The report as one web page that needs nothing else: style and script stand in it, and its policy allows just these two
 * by their hashes. Without script it shows everything; with it, questions can be filtered.
 */
public final class HtmlReport implements ReportWriter {

    /** The file's name. */
    public static final String FILE = "report.html";

    private static final PageAsset STYLE = PageAsset.of("report/report.css");
    private static final PageAsset SCRIPT = PageAsset.of("report/report.js");

    private static final String POLICY = "default-src 'none'; style-src " + STYLE.source() + "; script-src "
            + SCRIPT.source() + "; img-src data:; base-uri 'none'; form-action 'none'";

    /** What the page may do, for the header Content-Security-Policy where it is served: what it allows itself, unframed. */
    public static final String SERVED_POLICY = POLICY + "; frame-ancestors 'none'";

    /** A larger set shows fewer passages a question, so that the page stays of a size that can be opened. */
    private static final int LARGE = 500;

    private static final int PASSAGES = 10;
    private static final int PASSAGES_OF_LARGE = 3;

    @Override
    public Path write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try (Writer writer = Files.newBufferedWriter(file)) {
            write(result, baseline, writer);
        }
        return file;
    }

    /** Writes the page; question by question, so that it never stands in memory as a whole. */
    public void write(RunResult result, Optional<Baseline> baseline, Writer writer) throws IOException {
        Evaluated run = Evaluated.of(result, baseline);
        writer.write(head(run).toString());
        HtmlQuestion questions = new HtmlQuestion(run, run.questions().size() > LARGE ? PASSAGES_OF_LARGE : PASSAGES);
        for (Judged question : run.questions()) {
            writer.write(questions.of(question).toString());
        }
        writer.write(foot(run).toString());
    }

    private static Markup head(Evaluated run) {
        Markup html = new Markup().trusted("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.element("title", run.result().set() + " – Footnote evaluation").line();
        html.trusted("<style>" + STYLE.text() + "</style>\n</head>\n<body>\n<div class=\"page\">\n");
        masthead(html, run);
        html.open("main").line();
        HtmlTotals totals = new HtmlTotals(run);
        totals.headline(html);
        charts(html, run);
        totals.table(html);
        totals.slices(html);
        html.open("section", "aria-labelledby", "questions")
                .element("h2", "Questions", "id", "questions")
                .line();
        filters(html, run);
        html.trusted(
                "<p class=\"legend soft\">In the sources: <mark class=\"met\">cited and wanted</mark> <mark class=\"cited\">cited</mark>"
                        + " <mark class=\"wanted\">wanted, not cited</mark></p>\n");
        return html.open("div", "class", run.questions().size() > LARGE ? "large" : null)
                .line();
    }

    private static void masthead(Markup html, Evaluated run) {
        RunResult result = run.result();
        html.open("header", "class", "masthead").element("p", "Footnote evaluation", "class", "soft");
        html.element("h1", result.set());
        html.element("p", String.join(" · ", about(run)), "class", "soft");
        if (!result.complete()) {
            html.element(
                    "p",
                    "This run was stopped: " + Numbers.whole(result.questions().size()) + " of "
                            + Numbers.counted(result.planned(), "question") + " were asked.",
                    "class",
                    "mistake");
        }
        run.baseline().ifPresent(baseline -> html.element("p", against(run, baseline), "class", "soft"));
        html.close("header").line();
    }

    private static List<String> about(Evaluated run) {
        RunResult result = run.result();
        String part =
                result.options().part().map(one -> ", part " + one.label()).orElse("");
        String switches = (result.options().retrievalOnly() ? " · retrieval only" : "")
                + (result.options().force() ? " · answers forced" : "")
                + (result.options().withholdEvidence() ? " · once more with documents hidden" : "");
        return List.of(
                Numbers.counted(result.questions().size(), "question") + part + switches,
                Numbers.counted(result.size().documents(), "document"),
                Numbers.counted(result.size().passages(), "passage"),
                result.configuration().model());
    }

    private static String against(Evaluated run, Baseline baseline) {
        long worse = run.totals().stream().filter(Total::isWorse).count();
        return "Against the baseline of " + Numbers.counted(baseline.questions().size(), "question") + ": "
                + (worse == 0 ? "no total is worse" : Numbers.counted(worse, "total") + " worse")
                + ", " + Numbers.counted(run.moved(Movement.BETTER).size(), "question") + " better, "
                + Numbers.whole(run.moved(Movement.WORSE).size()) + " worse.";
    }

    private static void charts(Markup html, Evaluated run) {
        html.open("section", "class", "charts", "aria-label", "Charts");
        figure(
                html,
                "Sure and right",
                "How many of the surest answers are wrong; the dot is where the threshold stands.",
                Charts.riskCoverage(run));
        figure(
                html,
                "Found",
                "Evidence (dark) and relevant documents (light) among the first k; dashed is the baseline.",
                Charts.recall(run));
        figure(
                html,
                "Where it is good",
                "Right answers, or refusals where there is none, with 95 % intervals.",
                Charts.slices(run));
        figure(
                html,
                "How long it takes",
                "Answers by their time; the last box holds the longest ones.",
                Charts.latency(run));
        html.close("section").line();
    }

    private static void figure(Markup html, String title, String words, Optional<Markup> chart) {
        chart.ifPresent(svg -> {
            html.open("figure").open("figcaption").element("h2", title).element("p", words, "class", "soft");
            html.close("figcaption").add(svg).close("figure").line();
        });
    }

    /** Without script there is nothing to filter with, so the form stays hidden until the script shows it. */
    private static void filters(Markup html, Evaluated run) {
        html.open(
                "div", "id", "filters", "class", "filters", "role", "search", "aria-label", "Questions", "hidden", "");
        select(
                html,
                "outcome",
                "Outcome",
                run.outcomes().entrySet().stream()
                        .map(entry -> Map.entry(
                                entry.getKey().label(), entry.getKey().words() + " (" + entry.getValue() + ")"))
                        .toList());
        select(
                html,
                "slice",
                "Slice",
                run.slices().stream()
                        .map(slice ->
                                Map.entry(slice, slice.replaceFirst(":", ": ").replace('_', ' ')))
                        .toList());
        if (run.baseline().isPresent()) {
            select(
                    html,
                    "moved",
                    "Since the baseline",
                    List.of(Movement.values()).stream()
                            .map(movement -> Map.entry(
                                    movement.label(),
                                    movement.words() + " ("
                                            + run.moved(movement).size() + ")"))
                            .toList());
        }
        html.open("label")
                .text("Words ")
                .open("input", "id", "words", "type", "search", "autocomplete", "off")
                .close("label");
        html.element("p", "", "id", "count", "role", "status", "class", "soft")
                .close("div")
                .line();
    }

    private static void select(Markup html, String id, String label, List<Map.Entry<String, String>> options) {
        html.open("label").text(label + " ").open("select", "id", id).element("option", "All", "value", "");
        options.forEach(option -> html.element("option", option.getValue(), "value", option.getKey()));
        html.close("select", "label");
    }

    private static Markup foot(Evaluated run) {
        Markup html = new Markup().close("div", "section").line();
        html.open("details", "class", "settings")
                .element("summary", "Settings of this run")
                .open("dl");
        run.result().configuration().settings().forEach((name, value) -> {
            boolean set = run.result().configuration().overrides().containsKey(name);
            html.element("dt", name).element("dd", value + (set ? " (for this run)" : ""));
        });
        html.close("dl", "details", "main").line();
        html.open("footer", "class", "soft")
                .text(String.format(
                        Locale.ROOT,
                        "%s a second, documents read and indexed in %.1f s. Nothing on this page is loaded from elsewhere.",
                        Numbers.counted(Math.round(run.result().speed().questionsPerSecond()), "question"),
                        run.result().speed().indexingSeconds()))
                .close("footer");
        return html.trusted("</div>\n<script>" + SCRIPT.text() + "</script>\n</body>\n</html>\n");
    }
}
