package dev.footnote.evaluation.report;

import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.Variant;
import dev.footnote.evaluation.set.Evidence;
import dev.footnote.evaluation.set.Quote;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One question of the web page: a line that opens. What the page filters by stands in its {@code data-} attributes. */
final class HtmlQuestion {

    private static final int LONGEST_PASSAGE = 320;

    private final Evaluated run;
    private final int mostPassages;

    /**
     * Shows questions of a run.
     *
     * @param mostPassages how many passages are shown of each
     */
    HtmlQuestion(Evaluated run, int mostPassages) {
        this.run = run;
        this.mostPassages = mostPassages;
    }

    Markup of(Judged judged) {
        QuestionResult result = judged.result();
        Markup html = new Markup()
                .open(
                        "details",
                        "class",
                        "question " + judged.outcome().label(),
                        "data-outcome",
                        judged.outcome().label(),
                        "data-moved",
                        judged.movement().map(Movement::label).orElse(null),
                        "data-slices",
                        String.join("\n", judged.slices()));
        summary(html, judged);
        html.open("div", "class", "detail");
        answer(html, judged);
        expected(html, result);
        evidence(html, result);
        passages(html, result);
        measures(html, judged);
        return html.close("div", "details").line();
    }

    private static void summary(Markup html, Judged judged) {
        QuestionResult result = judged.result();
        html.open("summary")
                .open("span", "class", "asked")
                .text(result.question().text())
                .close("span")
                .text(" ");
        html.open("span", "class", "facts").element("span", judged.outcome().words(), "class", "outcome");
        judged.movement().filter(movement -> movement != Movement.SAME).ifPresent(movement -> {
            String was = judged.before()
                    .filter(before -> before != judged.outcome())
                    .map(before -> ", was " + before.words().toLowerCase(Locale.ROOT))
                    .orElse("");
            html.text(" ").element("span", movement.words() + was, "class", "moved " + movement.label());
        });
        html.text(" ").element("span", result.question().kind().label().replace('_', ' '), "class", "soft");
        if (result.variant() == Variant.WITHHELD) {
            html.text(" ").element("span", "documents hidden", "class", "soft");
        }
        html.text(" ").element("span", result.key(), "class", "soft key");
        html.close("span", "summary").line();
    }

    private void answer(Markup html, Judged judged) {
        QuestionResult result = judged.result();
        if (!result.question().history().isEmpty()) {
            html.element(
                    "p", "Asked after: " + String.join(" / ", result.question().history()), "class", "soft");
        }
        result.shortAnswer().ifPresent(words -> html.element("p", words.text(), "class", "short"));
        if (result.answered()) {
            html.open("p", "class", "answer");
            result.sentences().forEach(sentence -> {
                html.text(sentence.text());
                sentence.citations().forEach(number -> html.element("sup", String.valueOf(number)));
                html.text(" ");
            });
            html.close("p");
        }
        html.element("p", Reasons.decision(result, run.threshold()), "class", "why");
        Reasons.mistake(result, judged.outcome()).ifPresent(mistake -> html.element("p", mistake, "class", "mistake"));
    }

    private static void expected(Markup html, QuestionResult result) {
        List<List<String>> groups = result.question().answers();
        List<String> shortAnswers = result.question().shortAnswers();
        if (groups.isEmpty() && shortAnswers.isEmpty()) {
            return;
        }
        html.element("h3", "Right answers");
        html.open("ul", "class", "plain");
        groups.forEach(group -> html.element("li", String.join(" or ", group)));
        if (groups.isEmpty()) {
            html.element("li", String.join(" or ", shortAnswers));
        }
        html.close("ul");
    }

    private void evidence(Markup html, QuestionResult result) {
        List<Evidence> wanted = result.question().evidence();
        if (result.citations().isEmpty() && wanted.isEmpty()) {
            return;
        }
        html.element("h3", "Cited and wanted");
        CitedText.add(html, result, run.result().documents());
        List<Quote> absent = wanted.stream()
                .map(Evidence::main)
                .filter(quote -> result.evidence().stream()
                        .flatMap(List::stream)
                        .noneMatch(place -> place.documentId().equals(quote.documentId())))
                .toList();
        if (result.variant() != Variant.WITHHELD) {
            absent.forEach(quote ->
                    html.element("p", "Not found in " + quote.documentId() + ": " + quote.text(), "class", "mistake"));
        }
    }

    private void passages(Markup html, QuestionResult result) {
        if (result.hits().isEmpty()) {
            return;
        }
        html.element("h3", "Retrieved");
        html.open("div", "class", "table", "tabindex", "0", "role", "group", "aria-label", "Retrieved passages");
        html.trusted("<table><thead><tr><th scope=\"col\">Rank</th><th scope=\"col\">Passage</th>"
                + "<th scope=\"col\">By words</th><th scope=\"col\">By meaning</th></tr></thead><tbody>");
        result.hits().stream().limit(mostPassages).forEach(hit -> passage(html, hit, result));
        html.close("tbody", "table", "div").line();
    }

    private static void passage(Markup html, Hit hit, QuestionResult result) {
        boolean hasEvidence = result.evidence().stream().flatMap(List::stream).anyMatch(place -> overlaps(place, hit));
        html.open("tr", "class", hasEvidence ? "has-evidence" : null);
        html.element("td", String.valueOf(hit.rank()));
        html.open("td").element("b", hit.passage().document().title());
        if (hasEvidence) {
            html.text(" ").element("span", "evidence", "class", "tag");
        }
        html.open("br").text(shortened(hit.passage().text())).close("td");
        html.element("td", found(hit.lexicalRank(), hit.lexicalScore()));
        html.element("td", found(hit.denseRank(), hit.denseScore())).close("tr");
    }

    private static boolean overlaps(DocumentSpan place, Hit hit) {
        return place.overlaps(
                new DocumentSpan(hit.passage().document().id(), hit.passage().span()));
    }

    private static String found(int rank, double score) {
        return rank == 0 ? "–" : rank + " (" + Numbers.three(score) + ")";
    }

    private static void measures(Markup html, Judged judged) {
        String measures = judged.result().measures().entrySet().stream()
                .filter(entry -> Measure.named(entry.getKey()).isPresent())
                .map(entry -> entry.getKey() + " " + Numbers.three(entry.getValue())
                        + Optional.ofNullable(judged.measuresBefore().get(entry.getKey()))
                                .filter(before -> Math.abs(before - entry.getValue()) > 5e-4)
                                .map(before -> " (was " + Numbers.three(before) + ")")
                                .orElse(""))
                .collect(Collectors.joining(" · "));
        html.element("p", measures, "class", "soft measures");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_PASSAGE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_PASSAGE - 1)) ? LONGEST_PASSAGE - 1 : LONGEST_PASSAGE;
        return text.substring(0, end) + " …";
    }
}
