package dev.footnote.evaluation.run;

import dev.footnote.answer.reading.Reading;
import dev.footnote.document.Span;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.metrics.Ranking;
import dev.footnote.evaluation.metrics.SpanOverlap;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.search.retrieval.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Metrics of retrieval for one answerable question. */
final class RetrievalMeasures {

    private final List<DocumentSpan> found;
    private final List<List<DocumentSpan>> evidence;
    private final Map<String, Double> measures = new LinkedHashMap<>();

    private RetrievalMeasures(List<Hit> hits, List<List<DocumentSpan>> evidence) {
        this.found = hits.stream()
                .map(hit -> new DocumentSpan(
                        hit.passage().document().id(), hit.passage().span()))
                .toList();
        this.evidence = evidence;
    }

    /**
     * The measures by name: those of evidence where there is any, those of documents where relevant ones are known.
     *
     * @param hits what was retrieved, best first, more than the largest cut-off where documents have several passages
     */
    static Map<String, Double> of(
            LabelledQuestion question, List<Hit> hits, List<List<DocumentSpan>> evidence, List<Integer> cutoffs) {
        RetrievalMeasures measuring = new RetrievalMeasures(hits, evidence);
        if (evidence.stream().anyMatch(places -> !places.isEmpty())) {
            cutoffs.forEach(measuring::measureEvidence);
        }
        Map<String, Integer> grades = question.gold().documentGrades();
        if (grades.values().stream().anyMatch(grade -> grade > 0)) {
            List<String> ids =
                    measuring.found.stream().map(DocumentSpan::documentId).toList();
            Ranking ranking = Ranking.ofFirsts(ids, grades);
            cutoffs.forEach(k -> measuring.measureDocuments(ranking, k));
        }
        return measuring.measures;
    }

    /**
     * The measures by name of the order after reading: those of evidence among what was read, those of documents with what
     * was read before the other hits; none where nothing was read.
     *
     * @param readings what was read, the most confident first
     * @param hits what was retrieved, best first
     */
    static Map<String, Double> afterReading(
            LabelledQuestion question,
            List<Reading> readings,
            List<Hit> hits,
            List<List<DocumentSpan>> evidence,
            List<Integer> cutoffs) {
        List<Hit> read = readings.stream().map(Reading::hit).toList();
        RetrievalMeasures measuring = new RetrievalMeasures(read, evidence);
        if (read.isEmpty()) {
            return measuring.measures;
        }
        if (evidence.stream().anyMatch(places -> !places.isEmpty())) {
            cutoffs.forEach(k -> measuring.putFirst(Measure.READ_HIT, Measure.READ_MRR, k));
        }
        Map<String, Integer> grades = question.gold().documentGrades();
        if (grades.values().stream().anyMatch(grade -> grade > 0)) {
            List<String> ids = Stream.concat(read.stream(), hits.stream())
                    .map(hit -> hit.passage().document().id())
                    .toList();
            Ranking ranking = Ranking.ofFirsts(ids, grades);
            cutoffs.forEach(k -> measuring.measureDocumentsRead(ranking, k));
        }
        return measuring.measures;
    }

    /** Whether evidence is among the first k, and one over the rank at which it first is. */
    private void putFirst(Measure hitMeasure, Measure rankMeasure, int k) {
        int rank = 0;
        int last = Math.min(k, found.size());
        while (rank < last && !isEvidence(found.get(rank))) {
            rank++;
        }
        boolean hit = rank < last;
        put(hitMeasure, k, hit ? 1 : 0);
        put(rankMeasure, k, hit ? 1.0 / (rank + 1) : 0);
    }

    private void measureEvidence(int k) {
        List<DocumentSpan> first = found.subList(0, Math.min(k, found.size()));
        long recalled = evidence.stream()
                .filter(places -> first.stream().anyMatch(passage -> overlapsAny(passage, places)))
                .count();
        putFirst(Measure.EVIDENCE_HIT, Measure.EVIDENCE_MRR, k);
        put(Measure.EVIDENCE_RECALL, k, (double) recalled / evidence.size());
        SpanOverlap overlap = SpanOverlap.of(byDocument(first), byDocument(wanted(first)));
        put(Measure.CHARACTER_RECALL, k, overlap.recall());
        put(Measure.CHARACTER_PRECISION, k, overlap.precision());
        put(Measure.CHARACTER_IOU, k, overlap.iou());
    }

    /** Of each item of evidence the one place that {@code retrieved} covers best. */
    private List<DocumentSpan> wanted(List<DocumentSpan> retrieved) {
        List<DocumentSpan> wanted = new ArrayList<>();
        for (List<DocumentSpan> places : evidence) {
            places.stream()
                    .max(Comparator.comparingDouble(place -> covered(place, retrieved)))
                    .ifPresent(wanted::add);
        }
        return wanted;
    }

    private static double covered(DocumentSpan place, List<DocumentSpan> retrieved) {
        return SpanOverlap.of(byDocument(retrieved), byDocument(List.of(place))).recall();
    }

    private void measureDocuments(Ranking ranking, int k) {
        put(Measure.DOCUMENT_HIT, k, ranking.hit(k));
        put(Measure.DOCUMENT_RECALL, k, ranking.recall(k));
        put(Measure.DOCUMENT_PRECISION, k, ranking.precision(k));
        put(Measure.DOCUMENT_MRR, k, ranking.reciprocalRank(k));
        put(Measure.DOCUMENT_MAP, k, ranking.averagePrecision(k));
        put(Measure.DOCUMENT_NDCG, k, ranking.ndcg(k));
    }

    private void measureDocumentsRead(Ranking ranking, int k) {
        put(Measure.READ_DOCUMENT_HIT, k, ranking.hit(k));
        put(Measure.READ_DOCUMENT_RECALL, k, ranking.recall(k));
        put(Measure.READ_DOCUMENT_NDCG, k, ranking.ndcg(k));
    }

    private boolean isEvidence(DocumentSpan passage) {
        return evidence.stream().anyMatch(places -> overlapsAny(passage, places));
    }

    private static boolean overlapsAny(DocumentSpan passage, List<DocumentSpan> places) {
        return places.stream().anyMatch(passage::overlaps);
    }

    private static Map<String, List<Span>> byDocument(List<DocumentSpan> places) {
        Map<String, List<Span>> spans = new HashMap<>();
        places.forEach(place -> spans.computeIfAbsent(place.documentId(), id -> new ArrayList<>())
                .add(place.span()));
        return spans;
    }

    private void put(Measure measure, int k, double value) {
        measures.put(measure.at(k), value);
    }
}
