package dev.footnote.evaluation.claim;

import dev.footnote.evaluation.metrics.Bootstrap;
import dev.footnote.evaluation.metrics.ClassScores;
import dev.footnote.evaluation.metrics.PairsRanked;
import dev.footnote.evaluation.metrics.RocAuc;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.Speed;
import dev.footnote.evaluation.set.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Scores the claims of a set one after the other, and measures how well that tells them apart. */
public final class ClaimRun {

    private final SupportScorer scorer;

    private ClaimRun(SupportScorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Scores a set, on the calling thread, to its end or until {@code progress} is cancelled.
     *
     * @param options its part, sample and seed count
     * @throws IllegalArgumentException when the set has no claim of the part
     */
    public static ClaimResult of(ClaimSet set, SupportScorer scorer, RunOptions options, Progress progress) {
        List<Supplier<List<ScoredClaim>>> chosen = options.drawn(new ClaimRun(scorer).items(set, options));
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(set.name() + " has no claim to "
                    + options.part().map(Part::label).orElse("score"));
        }
        List<List<ScoredClaim>> items = new ArrayList<>();
        for (Supplier<List<ScoredClaim>> item : chosen) {
            if (progress.cancelled()) {
                break;
            }
            items.add(item.get());
            progress.done(items.size(), chosen.size());
        }
        double[] times = items.stream()
                .flatMap(List::stream)
                .mapToDouble(ScoredClaim::milliseconds)
                .toArray();
        return new ClaimResult(
                set.name(), scorer.name(), options, chosen.size(), items, totals(items), Speed.of(times, 0));
    }

    private List<Supplier<List<ScoredClaim>>> items(ClaimSet set, RunOptions options) {
        List<Supplier<List<ScoredClaim>>> items = new ArrayList<>();
        for (Claim claim : set.claims()) {
            if (options.part().isEmpty() || options.part().get() == claim.part()) {
                items.add(() -> List.of(score(claim)));
            }
        }
        for (ClaimPair pair : set.pairs()) {
            if (options.part().isEmpty() || options.part().get() == pair.part()) {
                items.add(() -> List.of(score(pair, true), score(pair, false)));
            }
        }
        return items;
    }

    private ScoredClaim score(Claim claim) {
        boolean supported = claim.label() == Claim.Label.SUPPORTED;
        return score(claim.id(), claim.text(), claim.evidence(), claim.label().label(), supported, claim.part());
    }

    private ScoredClaim score(ClaimPair pair, boolean faithful) {
        String label = faithful ? "faithful" : "unfaithful";
        String text = faithful ? pair.faithful() : pair.unfaithful();
        return score(pair.id() + "~" + label, text, pair.article(), label, faithful, pair.part());
    }

    private ScoredClaim score(String id, String text, String evidence, String label, boolean supported, Part part) {
        long start = System.nanoTime();
        double score = scorer.score(text, evidence);
        return new ScoredClaim(id, text, label, supported, part, score, (System.nanoTime() - start) / 1e6);
    }

    /** Intervals draw claims and whole pairs, whose two texts are not independent. */
    private static Map<String, Slices.Total> totals(List<List<ScoredClaim>> items) {
        Map<String, Slices.Total> totals = new LinkedHashMap<>();
        List<ScoredClaim> all = flat(items);
        if (all.stream().map(ScoredClaim::supported).distinct().count() == 2) {
            put(totals, Measure.SUPPORT_AUC, items, ClaimRun::auc);
            put(
                    totals,
                    Measure.SUPPORT_BALANCED_ACCURACY,
                    items,
                    some -> classes(some).balancedAccuracy());
            put(totals, Measure.SUPPORT_MACRO_F1, items, some -> classes(some).macroF1());
        }
        List<List<ScoredClaim>> pairs =
                items.stream().filter(item -> item.size() == 2).toList();
        if (!pairs.isEmpty()) {
            put(totals, Measure.PAIRS_RANKED, pairs, ClaimRun::ranked);
        }
        return totals;
    }

    private static void put(
            Map<String, Slices.Total> totals,
            Measure measure,
            List<List<ScoredClaim>> items,
            ToDoubleFunction<List<List<ScoredClaim>>> statistic) {
        totals.put(
                measure.label(),
                new Slices.Total(
                        items.size(), statistic.applyAsDouble(items), Bootstrap.DEFAULT.interval(items, statistic)));
    }

    /** NaN where one of the two sorts is missing, as can be in a resample. */
    private static double auc(List<List<ScoredClaim>> items) {
        double[] supported = scores(items, true);
        double[] others = scores(items, false);
        return supported.length == 0 || others.length == 0 ? Double.NaN : RocAuc.of(supported, others);
    }

    private static double[] scores(List<List<ScoredClaim>> items, boolean supported) {
        return flat(items).stream()
                .filter(claim -> claim.supported() == supported)
                .mapToDouble(ScoredClaim::score)
                .toArray();
    }

    private static ClassScores classes(List<List<ScoredClaim>> items) {
        List<ScoredClaim> claims = flat(items);
        return ClassScores.of(
                claims.stream().map(ScoredClaim::supported).toList(),
                claims.stream().map(ScoredClaim::held).toList());
    }

    private static double ranked(List<List<ScoredClaim>> pairs) {
        return PairsRanked.share(
                pairs.stream().mapToDouble(pair -> pair.get(0).score()).toArray(),
                pairs.stream().mapToDouble(pair -> pair.get(1).score()).toArray());
    }

    private static List<ScoredClaim> flat(List<List<ScoredClaim>> items) {
        return items.stream().flatMap(List::stream).toList();
    }
}
