package dev.footnote.evaluation.report;

import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.claim.ClaimResult;
import dev.footnote.evaluation.claim.ScoredClaim;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What came of a set of claims as one web page that needs nothing else, without script. */
public final class ClaimHtmlReport implements ClaimReportWriter {

    private static final PageAsset STYLE = PageAsset.of("report/report.css");

    private static final String POLICY =
            "default-src 'none'; style-src " + STYLE.source() + "; img-src data:; base-uri 'none'; form-action 'none'";

    /** The columns of numbers. */
    private static final List<String> NUMBERS = List.of("Value", "95 % interval", "Of", "Score");

    @Override
    public Path write(ClaimResult result, Path folder) throws IOException {
        return Files.writeString(folder.resolve(HtmlReport.FILE), page(result).toString());
    }

    private static Markup page(ClaimResult result) {
        Markup html = new Markup().trusted("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.element("title", result.set() + " – Footnote evaluation").line();
        html.trusted("<style>" + STYLE.text() + "</style>\n</head>\n<body>\n<div class=\"page\">\n");
        html.open("header", "class", "masthead").element("p", "Footnote evaluation", "class", "soft");
        html.element("h1", result.set());
        html.element("p", about(result), "class", "soft");
        if (!result.complete()) {
            html.element("p", "This run was stopped.", "class", "mistake");
        }
        html.close("header").open("main").line();
        totals(html, result);
        claims(html, result);
        return html.trusted("</main>\n</div>\n</body>\n</html>\n");
    }

    private static String about(ClaimResult result) {
        return String.join(
                " · ",
                Numbers.counted(result.claims().size(), "claim")
                        + (result.pairs() == 0 ? "" : ", " + Numbers.counted(result.pairs(), "pair"))
                        + result.options()
                                .part()
                                .map(part -> ", part " + part.label())
                                .orElse(""),
                "scored by " + result.scorer(),
                "median " + Numbers.milliseconds(result.speed().median()));
    }

    private static void totals(Markup html, ClaimResult result) {
        html.open("section", "aria-labelledby", "totals").element("h2", "Totals", "id", "totals");
        table(html, "All totals", List.of("Measure", "Value", "95 % interval", "Of"));
        result.totals().forEach((name, total) -> row(html, name, total));
        html.close("tbody", "table", "div", "section").line();
    }

    private static void row(Markup html, String name, Slices.Total total) {
        html.open("tr").open("th", "scope", "row").element("code", name).text(" ");
        html.element("span", Measure.named(name).map(Measure::description).orElse(""), "class", "soft");
        html.close("th").element("td", Numbers.three(total.mean()), "class", "number");
        html.element("td", Numbers.interval(total.interval()), "class", "number");
        html.element("td", Numbers.whole(total.count()), "class", "number");
        html.close("tr").line();
    }

    private static void claims(Markup html, ClaimResult result) {
        html.open("section", "aria-labelledby", "claims").element("h2", "Claims", "id", "claims");
        table(html, "All claims", List.of("Claim", "Label", "Score", "Told"));
        for (ScoredClaim claim : result.claims()) {
            html.open("tr", "class", claim.right() ? null : "worse").open("td");
            html.text(claim.text()).text(" ").element("span", claim.id(), "class", "soft key");
            html.close("td").element("td", claim.label().replace('_', ' '));
            html.element("td", Numbers.three(claim.score()), "class", "number");
            html.element("td", claim.right() ? "rightly" : "wrongly")
                    .close("tr")
                    .line();
        }
        html.close("tbody", "table", "div", "section").line();
    }

    private static void table(Markup html, String label, List<String> columns) {
        html.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table").open("thead").open("tr");
        columns.forEach(column ->
                html.element("th", column, "scope", "col", "class", NUMBERS.contains(column) ? "number" : null));
        html.close("tr", "thead").open("tbody").line();
    }
}
