package dev.footnote.answer;

import dev.footnote.reading.Asked;
import dev.footnote.reading.Feature;
import dev.footnote.reading.LinearModel;
import dev.footnote.reading.Reading;
import dev.footnote.reading.SentenceReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How likely it is that the documents answer at all, judged from the best sentence and how it stands out. */
public final class Confidence {

    private final LinearModel model;

    /** @param model weighs {@link #features} */
    public Confidence(LinearModel model) {
        this.model = model;
    }

    /** The probability that what was read answers, 0 to 1; 0 when nothing was read. */
    public double of(Asked asked, List<Reading> readings) {
        Map<String, Double> features = features(asked, readings);
        return features.isEmpty() ? 0 : model.probability(features);
    }

    /** The features of the best sentence, with how the scores fall after it and what the question is like. */
    public static Map<String, Double> features(Asked asked, List<Reading> readings) {
        List<SentenceReading> sentences = distinct(readings);
        if (sentences.isEmpty()) {
            return Map.of();
        }
        sentences.sort(Comparator.comparingDouble(SentenceReading::score).reversed());
        SentenceReading best = sentences.get(0);
        Map<String, Double> features = new LinkedHashMap<>(best.features());
        features.put("LOGIT", logit(best.score()));
        features.put(
                "STANDS_OUT",
                logit(best.score())
                        - logit(sentences.get(Math.min(4, sentences.size() - 1)).score()));
        features.put("MOST_SIMILAR", most(sentences, Feature.SENTENCE_SIMILARITY));
        features.put("MOST_COVERED", most(sentences, Feature.COVERAGE_IN_PASSAGE));
        features.put("MOST_MATCHED", most(sentences, Feature.MATCH));
        features.put("BEST_WORST", most(sentences, Feature.WORST_MATCH));
        features.put("ASKS_" + asked.expectation(), 1.0);
        return features;
    }

    /** Each sentence once, also where neighbouring passages share it. */
    private static List<SentenceReading> distinct(List<Reading> readings) {
        Map<String, SentenceReading> sentences = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (SentenceReading sentence : reading.sentences()) {
                String place = reading.hit().passage().document().id() + sentence.sentence();
                sentences.merge(place, sentence, (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return new ArrayList<>(sentences.values());
    }

    private static double most(List<SentenceReading> sentences, Feature feature) {
        return sentences.stream()
                .mapToDouble(sentence -> sentence.features().getOrDefault(feature.name(), 0.0))
                .max()
                .orElse(0);
    }

    private static double logit(double probability) {
        double p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
        return Math.log(p / (1 - p));
    }
}
