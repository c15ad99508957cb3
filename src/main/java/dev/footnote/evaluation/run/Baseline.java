package dev.footnote.evaluation.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stored results of a run, to compare later runs with.
 *
 * @param set the question set's name
 * @param configuration what it was run with
 * @param options which questions were asked, and how
 * @param tolerance how much worse a total may be, 0 or more: machines round differently, and a vector that differs in its
 * last digit can exchange two passages; above 0 a total may also be worse by one question, however few it has
 * @param totals the mean by the measure's name
 * @param questions the measures of every question, by {@link QuestionResult#key()}
 */
public record Baseline(
        String set,
        Configuration configuration,
        RunOptions options,
        double tolerance,
        Map<String, Double> totals,
        Map<String, Map<String, Double>> questions) {

    public Baseline {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("a tolerance is 0 or more, not " + tolerance);
        }
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }

    /** The baseline that a run makes. */
    public static Baseline of(RunResult result, double tolerance) {
        Map<String, Double> totals = new LinkedHashMap<>();
        result.totals().forEach((name, total) -> totals.put(name, total.mean()));
        Map<String, Map<String, Double>> questions = new LinkedHashMap<>();
        result.questions().forEach(question -> questions.put(question.key(), question.measures()));
        return new Baseline(result.set(), result.configuration(), result.options(), tolerance, totals, questions);
    }

    /** What it knows and a run did not ask, by {@link QuestionResult#key()}. */
    public List<String> missingIn(RunResult result) {
        Set<String> asked = keys(result);
        return questions.keySet().stream().filter(key -> !asked.contains(key)).toList();
    }

    /** Whether a total of a run is worse by more than the tolerance, or a question was not asked any more. */
    public boolean isBetterThan(RunResult result) {
        return Change.between(this, result).stream().anyMatch(change -> change.verdict() == Change.Verdict.WORSE)
                || !missingIn(result).isEmpty();
    }

    /** What a run asked and it does not know. */
    public List<String> newIn(RunResult result) {
        return keys(result).stream().filter(key -> !questions.containsKey(key)).toList();
    }

    private static Set<String> keys(RunResult result) {
        return result.questions().stream()
                .map(QuestionResult::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a run with {@code other} asks the same questions in the same way; cut-offs may differ. */
    public boolean asksAs(RunOptions other) {
        return options.part().equals(other.part())
                && options.sample() == other.sample()
                && (options.sample() == 0 || options.seed() == other.seed())
                && options.force() == other.force()
                && options.withholdEvidence() == other.withholdEvidence()
                && options.retrievalOnly() == other.retrievalOnly()
                && options.conversation() == other.conversation();
    }
}
