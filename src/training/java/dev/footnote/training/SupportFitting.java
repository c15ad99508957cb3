package dev.footnote.training;

import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.verification.check.Feature;
import dev.footnote.evaluation.claim.Claim;
import dev.footnote.evaluation.claim.ClaimPair;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.set.Part;
import dev.footnote.training.LogisticRegression.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Fits the weights of the check of support on sets of claims, their parts to fit alone. Of an unsupported claim of several
 * sentences it is not known which one is not: after a first fit only the least likely one counts (multiple instances,
 * Andrews and others, "Support Vector Machines for Multiple-Instance Learning", NIPS 2002, mi-SVM turned around). A feature
 * whose weight has a sign that cannot be right is left out, the strongest half of these first, and all is fitted again:
 * claims differ from set to set in how they are worded, and what only fits one set must not be learned.
 */
public final class SupportFitting {

    private static final double PENALTY = 100;
    private static final int ROUNDS = 4;

    /** Of so many pairs, the faithful side of one is held against another article as well, which does not say so. */
    private static final int OTHERS = 2;

    private final List<Measured> claims = new ArrayList<>();

    /** A claim as measured, by sentence. */
    private record Measured(List<Map<String, Double>> sentences, boolean supported, double weight) {}

    /**
     * What was fitted.
     *
     * @param trained for a verifier with a trained reader
     * @param rules for one without
     * @param claims how many claims it was fitted on
     * @param supported how many of these are supported
     */
    public record Outcome(LinearModel trained, LinearModel rules, int claims, int supported) {}

    /**
     * Measures the claims of a set's part to fit.
     *
     * @param weight how often each counts
     * @return whether it came to its end before {@code progress} was cancelled
     */
    public boolean read(ClaimSet set, SupportFeatures verifier, double weight, Progress progress) {
        List<Claim> single =
                set.claims().stream().filter(claim -> claim.part() == Part.FIT).toList();
        List<ClaimPair> pairs =
                set.pairs().stream().filter(pair -> pair.part() == Part.FIT).toList();
        int done = 0;
        int planned = single.size() + pairs.size();
        for (Claim claim : single) {
            if (progress.cancelled()) {
                return false;
            }
            add(verifier, claim.text(), claim.evidence(), claim.label() == Claim.Label.SUPPORTED, weight);
            progress.done(++done, planned);
        }
        for (ClaimPair pair : pairs) {
            if (progress.cancelled()) {
                return false;
            }
            add(verifier, pair.faithful(), pair.article(), true, weight);
            add(verifier, pair.unfaithful(), pair.article(), false, weight);
            String other = pairs.get((done + 1) % pairs.size()).article();
            if (done % OTHERS == 0 && !other.equals(pair.article())) {
                add(verifier, pair.faithful(), other, false, weight);
            }
            progress.done(++done, planned);
        }
        return true;
    }

    private void add(SupportFeatures verifier, String claim, String evidence, boolean supported, double weight) {
        List<Map<String, Double>> measured = verifier.features(claim, evidence);
        if (!measured.isEmpty()) {
            claims.add(new Measured(measured, supported, weight));
        }
    }

    /**
     * Fits both models.
     *
     * @throws IllegalArgumentException unless there are claims of both sorts
     */
    public Outcome fit() {
        List<String> all = Arrays.stream(Feature.values()).map(Feature::name).toList();
        List<String> rules =
                all.stream().filter(name -> !name.startsWith("READ_")).toList();
        int supported = (int) claims.stream().filter(Measured::supported).count();
        if (supported == 0 || supported == claims.size()) {
            throw new IllegalArgumentException(
                    supported + " of " + claims.size() + " are supported; it takes both sorts");
        }
        return new Outcome(fit(all), fit(rules), claims.size(), supported);
    }

    private LinearModel fit(List<String> names) {
        List<String> kept = new ArrayList<>(names);
        while (true) {
            LogisticRegression regression = new LogisticRegression(kept, PENALTY);
            LinearModel model = regression.fit(examples(kept, null));
            for (int i = 0; i < ROUNDS; i++) {
                model = regression.fit(examples(kept, model));
            }
            Map<String, Double> weights = model.weights();
            List<String> wrong = kept.stream()
                    .filter(name -> !Feature.valueOf(name).allows(weights.get(name)))
                    .sorted(Comparator.comparingDouble((String name) -> -Math.abs(weights.get(name) * deviation(name))))
                    .toList();
            if (wrong.isEmpty()) {
                return model;
            }
            kept.removeAll(wrong.subList(0, Math.max(1, wrong.size() / 2)));
        }
    }

    /** The standard deviation of a feature over all sentences. */
    private double deviation(String name) {
        double[] values = claims.stream()
                .flatMap(claim -> claim.sentences().stream())
                .mapToDouble(sentence -> sentence.getOrDefault(name, 0.0))
                .toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }

    private double weight(boolean supported) {
        return claims.stream()
                .filter(claim -> claim.supported() == supported)
                .mapToDouble(Measured::weight)
                .sum();
    }

    private List<Example> examples(List<String> names, LinearModel model) {
        List<Example> examples = new ArrayList<>();
        double supported = weight(true);
        double others = weight(false);
        for (Measured claim : claims) {
            List<Map<String, Double>> counting = claim.supported() || model == null
                    ? claim.sentences()
                    : claim.sentences().stream().min(Comparator.comparingDouble(model::probability)).stream()
                            .toList();
            // both sorts count the same together, so that an even score is an even chance
            double weight = claim.weight() * (supported + others) / 2 / (claim.supported() ? supported : others);
            for (Map<String, Double> sentence : counting) {
                double[] values = names.stream()
                        .mapToDouble(name -> sentence.getOrDefault(name, 0.0))
                        .toArray();
                examples.add(new Example(values, claim.supported(), weight / counting.size()));
            }
        }
        return examples;
    }
}
