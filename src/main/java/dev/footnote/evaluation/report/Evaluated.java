package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.RunResult;
import java.util.List;
import java.util.Optional;

/**
 * A run compared with its baseline: what all formats show, computed once.
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

    /** The questions that moved so. */
    List<Judged> moved(Movement movement) {
        return questions.stream()
                .filter(question -> question.movement().filter(movement::equals).isPresent())
                .toList();
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
