package dev.footnote.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.document.Document;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.Variant;
import dev.footnote.evaluation.set.Evidence;
import dev.footnote.evaluation.set.Quote;
import dev.footnote.search.index.Filter;
import dev.footnote.search.retrieval.Hit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the page shows of a run beside its report: words for names, what was in the baseline, and texts of documents. */
record PageJson(Evaluated run) {

    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final int LONGEST_PASSAGE = 320;

    /** Writes it, and leaves the stream open. */
    void write(OutputStream out) throws IOException {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("outcomes", outcomes());
        page.put("movements", movements());
        page.put("measures", measures());
        run.threshold().ifPresent(threshold -> page.put("threshold", threshold));
        run.baseline()
                .ifPresent(baseline ->
                        page.put("baselineQuestions", baseline.questions().size()));
        page.put("paired", paired());
        page.put("questions", run.questions().stream().map(this::question).toList());
        page.put("documents", documents());
        JSON.writeValue(out, page);
    }

    private static Map<String, String> outcomes() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            words.put(outcome.label(), outcome.words());
        }
        return words;
    }

    private static Map<String, String> movements() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Movement movement : Movement.values()) {
            words.put(movement.label(), movement.words());
        }
        return words;
    }

    private Map<String, String> measures() {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.concat(
                        run.result().totals().keySet().stream(),
                        run.questions().stream().flatMap(one -> one.result().measures().keySet().stream()))
                .distinct()
                .forEach(name -> Measure.named(name).ifPresent(measure -> words.put(name, measure.description())));
        return words;
    }

    private Map<String, Object> paired() {
        Map<String, Object> all = new LinkedHashMap<>();
        run.totals()
                .forEach(total -> total.paired()
                        .ifPresent(one -> all.put(
                                total.name(),
                                Map.of(
                                        "low",
                                        one.interval().low(),
                                        "high",
                                        one.interval().high(),
                                        "p",
                                        one.p()))));
        return all;
    }

    private Map<String, Object> question(Judged judged) {
        QuestionResult result = judged.result();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("slices", judged.slices());
        judged.movement().ifPresent(movement -> fields.put("moved", movement.label()));
        judged.before().ifPresent(before -> fields.put("before", before.label()));
        fields.put("measuresBefore", judged.measuresBefore());
        if (!result.question().history().isEmpty()) {
            fields.put("history", result.question().history());
        }
        if (!result.question().filter().isNone()) {
            fields.put("filters", filters(result.question().filter()));
        }
        fields.put("decision", Reasons.decision(result, run.threshold()));
        Reasons.mistake(result, judged.outcome()).ifPresent(mistake -> fields.put("mistake", mistake));
        fields.put("expected", expected(result));
        fields.put("absent", absent(result));
        fields.put("passages", result.hits().stream().map(PageJson::passage).toList());
        return fields;
    }

    private static List<String> filters(Filter filter) {
        List<String> filters = new ArrayList<>();
        filter.documents().stream().sorted().forEach(filters::add);
        filter.sources().stream().sorted().forEach(filters::add);
        filter.from().ifPresent(day -> filters.add("from " + day));
        filter.to().ifPresent(day -> filters.add("to " + day));
        return filters;
    }

    private static List<List<String>> expected(QuestionResult result) {
        List<String> shortAnswers = result.question().shortAnswers();
        return result.question().answers().isEmpty() && !shortAnswers.isEmpty()
                ? List.of(shortAnswers)
                : result.question().answers();
    }

    /** The quotes that are in no document; those of hidden documents are not missed. */
    private static List<Map<String, String>> absent(QuestionResult result) {
        if (result.variant() == Variant.WITHHELD) {
            return List.of();
        }
        return result.question().evidence().stream()
                .map(Evidence::main)
                .filter(quote ->
                        places(result).noneMatch(place -> place.documentId().equals(quote.documentId())))
                .map((Quote quote) -> Map.of("document", quote.documentId(), "text", quote.text()))
                .toList();
    }

    private static Stream<DocumentSpan> places(QuestionResult result) {
        return result.evidence().stream().flatMap(List::stream);
    }

    private static Map<String, Object> passage(Hit hit) {
        return Map.of(
                "title", hit.passage().document().title(),
                "text", shortened(hit.passage().text()),
                "lexicalScore", hit.lexicalScore(),
                "denseScore", hit.denseScore());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_PASSAGE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_PASSAGE - 1)) ? LONGEST_PASSAGE - 1 : LONGEST_PASSAGE;
        return text.substring(0, end) + " …";
    }

    /** The documents that are cited or wanted, by id. */
    private Map<String, Map<String, String>> documents() {
        Map<String, Map<String, String>> documents = new TreeMap<>();
        for (Judged judged : run.questions()) {
            Stream<Document> wanted = places(judged.result())
                    .map(place -> run.result().documents().get(place.documentId()))
                    .flatMap(document -> Optional.ofNullable(document).stream());
            Stream.concat(judged.result().citations().stream().map(citation -> citation.document()), wanted)
                    .forEach(document ->
                            documents.put(document.id(), Map.of("title", document.title(), "text", document.text())));
        }
        return documents;
    }
}
