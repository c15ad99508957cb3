package dev.footnote.evaluation.report;

import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The result of a question with its outcome, now and in the baseline.
 *
 * @param result the result
 * @param outcome what became of it
 * @param movement how it stands to the baseline; empty where there is none
 * @param before what became of it in the baseline; empty where that is not known
 * @param measuresBefore its measures in the baseline; empty where it is not in it
 */
record Judged(
        QuestionResult result,
        Outcome outcome,
        Optional<Movement> movement,
        Optional<Outcome> before,
        Map<String, Double> measuresBefore) {

    /** Baselines are kept with few digits: what differs by less is the same. */
    static final double ROUNDING = 5e-4;

    static Judged of(QuestionResult result, Optional<Baseline> baseline) {
        Outcome outcome = Outcome.of(result);
        if (baseline.isEmpty()) {
            return new Judged(result, outcome, Optional.empty(), Optional.empty(), Map.of());
        }
        Map<String, Double> measures = baseline.get().questions().get(result.key());
        if (measures == null) {
            return new Judged(result, outcome, Optional.of(Movement.NEW), Optional.empty(), Map.of());
        }
        Optional<Outcome> before = Outcome.of(measures);
        Movement movement = movement(outcome, before, differ(result.measures(), measures));
        return new Judged(result, outcome, Optional.of(movement), before, measures);
    }

    /** What it is counted under: {@code kind:…}, {@code tag:…} and {@code document:…}, as {@link Slice} has them. */
    List<String> slices() {
        Set<String> slices = new TreeSet<>();
        slices.add("kind:" + result.question().kind().label());
        result.question().tags().forEach(tag -> slices.add("tag:" + tag));
        result.evidence().stream()
                .flatMap(List::stream)
                .map(DocumentSpan::documentId)
                .forEach(id -> slices.add("document:" + id));
        return List.copyOf(slices);
    }

    private static Movement movement(Outcome now, Optional<Outcome> before, boolean differ) {
        if (before.isPresent() && before.get().isGood() != now.isGood()) {
            return now.isGood() ? Movement.BETTER : Movement.WORSE;
        }
        return differ ? Movement.MOVED : Movement.SAME;
    }

    /** Only what both have is compared: a further cut-off is no change. */
    private static boolean differ(Map<String, Double> now, Map<String, Double> before) {
        return now.entrySet().stream()
                .filter(entry -> Measure.named(entry.getKey()).isPresent())
                .anyMatch(entry -> before.containsKey(entry.getKey())
                        && Math.abs(before.get(entry.getKey()) - entry.getValue()) > ROUNDING);
    }
}
