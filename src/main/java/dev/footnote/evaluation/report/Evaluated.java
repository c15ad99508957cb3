package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.RunResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A run held against its baseline: what all formats show, worked out once.
 *
 * @param result the run
 * @param baseline what it is held against
 * @param totals its totals
 * @param questions its questions in the order of the set
 */
record Evaluated(RunResult result, Optional<Baseline> baseline, List<Total> totals, List<Judged> questions) {

    static Evaluated of(RunResult result, Optional<Baseline> baseline) {
        List<Judged> questions = result.questions().stream()
                .map(question -> Judged.of(question, baseline))
                .toList();
        return new Evaluated(result, baseline, Total.all(result, baseline), questions);
    }

    Optional<Total> total(String name) {
        return totals.stream().filter(total -> total.name().equals(name)).findFirst();
    }

    /** How many questions came out how. */
    Map<Outcome, Integer> outcomes() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        questions.forEach(question -> counts.merge(question.outcome(), 1, Integer::sum));
        return counts;
    }

    /** The questions that moved so. */
    List<Judged> moved(Movement movement) {
        return questions.stream()
                .filter(question -> question.movement().filter(movement::equals).isPresent())
                .toList();
    }

    /** All slices that questions belong to, in order. */
    List<String> slices() {
        TreeSet<String> slices = new TreeSet<>();
        questions.forEach(question -> slices.addAll(question.slices()));
        return List.copyOf(slices);
    }

    /** The times of the answers in milliseconds. */
    double[] times() {
        return result.questions().stream()
                .mapToDouble(QuestionResult::milliseconds)
                .toArray();
    }

    /** The confidence below which was refused, where the configuration tells. */
    Optional<Double> threshold() {
        try {
            return Optional.ofNullable(result.configuration().settings().get("footnote.answering.threshold"))
                    .map(Double::valueOf);
        } catch (NumberFormatException unusual) {
            return Optional.empty();
        }
    }
}
