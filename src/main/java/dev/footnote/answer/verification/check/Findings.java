package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.work.Budget;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holding a sentence against its evidence has found: {@link Feature}s and objections to what cannot be. */
public final class Findings {

    private final EnumMap<Feature, Double> features = new EnumMap<>(Feature.class);
    private final List<Problem> objections = new ArrayList<>();

    /** All that the checks find. */
    public static Findings of(Support evidence) {
        Findings findings = new Findings();
        Wording wording = new Wording(evidence);
        List.of(
                        new QuotationCheck(evidence, wording, findings),
                        new FigureCheck(evidence, wording, findings),
                        new BindingCheck(evidence, wording, findings),
                        new NameCheck(evidence, wording, findings),
                        new ContrastCheck(evidence, wording, findings),
                        new StanceCheck(evidence, wording, findings),
                        new SpeakerCheck(evidence, wording, findings),
                        new WordCheck(evidence, wording, findings))
                .forEach(check -> {
                    Budget.check();
                    check.run();
                });
        return findings;
    }

    void put(Feature feature, double value) {
        features.put(feature, value);
    }

    void object(Problem problem) {
        objections.add(problem);
    }

    /** 0 for what was not measured. */
    double feature(Feature feature) {
        return features.getOrDefault(feature, 0.0);
    }

    /** All that was measured, by name. */
    public Map<String, Double> features() {
        Map<String, Double> named = new LinkedHashMap<>();
        features.forEach((feature, value) -> named.put(feature.name(), value));
        return named;
    }

    /** What cannot be, however much the sentence resembles its source; empty where nothing is found. */
    public List<Problem> objections() {
        return List.copyOf(objections);
    }
}
