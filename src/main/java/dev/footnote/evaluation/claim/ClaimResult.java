package dev.footnote.evaluation.claim;

import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.Speed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of a set of claims, with their metrics.
 *
 * @param set the set's name
 * @param scorer what scored them
 * @param options which claims were scored
 * @param planned how many claims and pairs there would be if it were complete
 * @param items the claims one by one and the pairs two by two, the faithful one first, in the order of the set
 * @param totals every measure that applies with its interval, by its name
 * @param speed how long it took, a claim at a time
 */
public record ClaimResult(
        String set,
        String scorer,
        RunOptions options,
        int planned,
        List<List<ScoredClaim>> items,
        Map<String, Slices.Total> totals,
        Speed speed) {

    public ClaimResult {
        items = items.stream().map(List::copyOf).toList();
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    }

    /** Whether all of them were scored; false when it was stopped. */
    public boolean complete() {
        return items.size() == planned;
    }

    /** All statements, those of pairs as well. */
    public List<ScoredClaim> claims() {
        return items.stream().flatMap(List::stream).toList();
    }

    /** How many of the items are pairs. */
    public int pairs() {
        return (int) items.stream().filter(item -> item.size() == 2).count();
    }
}
