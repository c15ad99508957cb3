package dev.footnote.evaluation.report;

import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Change;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.Slice;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The totals of the web page: the few that matter large, then all in a table. */
final class HtmlTotals {

    private static final int NEAR = 5;

    private final Evaluated run;

    HtmlTotals(Evaluated run) {
        this.run = run;
    }

    /** Up to six totals in boxes, and how the questions came out. */
    void headline(Markup html) {
        int near = run.result().options().cutoffs().stream()
                .filter(k -> k >= NEAR)
                .findFirst()
                .orElse(run.result().options().lastCutoff());
        html.open("section", "aria-label", "At a glance").open("ul", "class", "tiles");
        tile(html, "answered rightly", Measure.ANSWER_CORRECT.label());
        tile(html, "wrongly refused", Measure.FALSE_REFUSAL.label());
        tile(html, "rightly refused", Measure.REFUSED.label());
        tile(html, "rightly refused, documents hidden", Measure.WITHHELD_REFUSED.label());
        tile(html, "evidence in the first " + near, Measure.EVIDENCE_HIT.at(near));
        tile(html, "citations that are evidence", Measure.CITATION_PRECISION.label());
        if (run.total(Measure.EVIDENCE_HIT.at(near)).isEmpty()) {
            tile(html, "relevant documents in the first " + near, Measure.DOCUMENT_RECALL.at(near));
        }
        html.open("li")
                .element("span", Numbers.milliseconds(run.result().speed().median()), "class", "value");
        html.element(
                "span",
                run.result().options().retrievalOnly() ? "median time of a search" : "median time of an answer",
                "class",
                "name");
        html.element(
                "span",
                "95 % within " + Numbers.milliseconds(run.result().speed().p95()),
                "class",
                "soft");
        html.close("li", "ul").line();
        outcomes(html);
        html.close("section").line();
    }

    private void tile(Markup html, String words, String name) {
        run.total(name).ifPresent(total -> {
            html.open("li").element("span", Numbers.percent(total.now().mean()), "class", "value");
            html.element("span", words, "class", "name");
            html.open("span", "class", "soft")
                    .text(Numbers.percent(total.now().interval().low()) + " – "
                            + Numbers.percent(total.now().interval().high()));
            html.close("span");
            total.change()
                    .ifPresent(change -> html.element(
                            "span",
                            arrow(change) + Numbers.points(change.difference()),
                            "class",
                            "delta " + verdict(change)));
            html.close("li");
        });
    }

    private void outcomes(Markup html) {
        Map<Outcome, Integer> counts = run.outcomes();
        html.open("ul", "class", "outcomes", "aria-label", "How the questions came out");
        counts.forEach((outcome, count) -> html.open("li", "class", outcome.label())
                .element("b", Numbers.whole(count))
                .text(" " + outcome.words().toLowerCase(Locale.ROOT))
                .close("li"));
        html.close("ul").line();
        int all = Math.max(1, run.questions().size());
        html.open(
                "svg",
                "class",
                "share",
                "viewBox",
                "0 0 1000 12",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        double from = 0;
        for (Map.Entry<Outcome, Integer> entry :
                new EnumMap<>(counts.isEmpty() ? Map.of(Outcome.UNJUDGED, 0) : counts).entrySet()) {
            double width = 1000.0 * entry.getValue() / all;
            html.open(
                            "rect",
                            "class",
                            entry.getKey().label(),
                            "x",
                            Plot.at(from),
                            "y",
                            "0",
                            "height",
                            "12",
                            "width",
                            Plot.at(width))
                    .close("rect");
            from += width;
        }
        html.close("svg").line();
    }

    /** Every total with its interval and, where there is a baseline, what it was. */
    void table(Markup html) {
        boolean compares = run.baseline().isPresent();
        html.open("section", "aria-labelledby", "totals").element("h2", "Totals", "id", "totals");
        html.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", "All totals");
        html.trusted(
                "<table><thead><tr><th scope=\"col\">Measure</th><th scope=\"col\" class=\"number\">Value</th>"
                        + "<th scope=\"col\" class=\"number\">95 % interval</th><th scope=\"col\" class=\"number\">Questions</th>");
        if (compares) {
            html.trusted(
                    "<th scope=\"col\" class=\"number\">Baseline</th><th scope=\"col\" class=\"number\">Difference</th>"
                            + "<th scope=\"col\">On the same questions</th>");
        }
        html.close("tr", "thead").open("tbody");
        Measure before = null;
        for (Total total : run.totals()) {
            row(html, total, compares, total.measure() != before);
            before = total.measure();
        }
        html.close("tbody", "table", "div", "section").line();
    }

    /** The words for a measure stand only beside the first of its cut-offs or kinds. */
    private static void row(Markup html, Total total, boolean compares, boolean withWords) {
        html.open("tr", "class", total.change().map(HtmlTotals::verdict).orElse(null));
        html.open("th", "scope", "row").element("code", total.name());
        if (withWords) {
            html.text(" ").element("span", total.measure().description(), "class", "soft");
        }
        html.close("th");
        number(html, Numbers.three(total.now().mean()));
        number(html, Numbers.interval(total.now().interval()));
        number(html, Numbers.whole(total.now().count()));
        if (compares) {
            number(
                    html,
                    total.change().map(change -> Numbers.three(change.before())).orElse("–"));
            number(
                    html,
                    total.change()
                            .map(change -> arrow(change) + Numbers.signed(change.difference()))
                            .orElse("–"));
            html.element("td", total.paired().map(HtmlTotals::paired).orElse("–"));
        }
        html.close("tr").line();
    }

    private static String paired(Total.Paired paired) {
        boolean same = paired.interval().low() == 0 && paired.interval().high() == 0;
        return same ? "the same" : Numbers.signed(paired.interval()) + ", " + Numbers.p(paired.p());
    }

    /** Every slice with the totals that say most. */
    void slices(Markup html) {
        List<Slice> slices = run.result().slices();
        if (slices.isEmpty()) {
            return;
        }
        int k = run.result().options().lastCutoff();
        List<String> names = List.of(
                        Measure.ANSWER_CORRECT.label(),
                        Measure.FALSE_REFUSAL.label(),
                        Measure.REFUSED.label(),
                        Measure.EVIDENCE_RECALL.at(k),
                        Measure.DOCUMENT_RECALL.at(k),
                        Measure.CITATION_PRECISION.label())
                .stream()
                .filter(name -> run.total(name).isPresent())
                .toList();
        html.open("details", "class", "slices").element("summary", "All slices");
        html.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", "All slices");
        html.open("table").open("thead").open("tr").element("th", "Slice", "scope", "col");
        html.element("th", "Questions", "scope", "col", "class", "number");
        names.forEach(name -> html.element("th", name, "scope", "col", "class", "number"));
        html.close("tr", "thead").open("tbody");
        slices.forEach(slice -> slice(html, slice, names));
        html.close("tbody", "table", "div", "details").line();
    }

    private static void slice(Markup html, Slice slice, List<String> names) {
        html.open("tr").open("th", "scope", "row");
        html.element("span", slice.by().name().toLowerCase(Locale.ROOT), "class", "soft")
                .text(" " + slice.name());
        html.close("th");
        number(html, Numbers.whole(slice.questions()));
        names.forEach(name -> number(
                html,
                Optional.ofNullable(slice.totals().get(name))
                        .map(Slices.Total::mean)
                        .map(Numbers::three)
                        .orElse("–")));
        html.close("tr").line();
    }

    private static void number(Markup html, String text) {
        html.element("td", text, "class", "number");
    }

    private static String arrow(Change change) {
        return switch (change.verdict()) {
            case BETTER -> "▲ ";
            case WORSE -> "▼ ";
            case HELD -> "";
        };
    }

    static String verdict(Change change) {
        return change.verdict().name().toLowerCase(Locale.ROOT);
    }
}
