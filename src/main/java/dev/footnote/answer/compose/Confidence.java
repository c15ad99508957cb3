package dev.footnote.answer.compose;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The confidence in an answer: how likely it is that the documents answer at all, by logistic regression on the best
 * sentence and how it stands out.
 */
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
        double fifth = sentences.get(Math.min(4, sentences.size() - 1)).score();
        features.put(OverallFeature.LOGIT.name(), logit(best.score()));
        features.put(OverallFeature.STANDS_OUT.name(), logit(best.score()) - logit(fifth));
        for (OverallFeature overall : OverallFeature.values()) {
            overall.largest().ifPresent(feature -> features.put(overall.name(), most(sentences, feature)));
        }
        features.put(asks(asked.expectation()), 1.0);
        return features;
    }

    /** The names of all {@link #features} in their order; a question has one of those that begin with ASKS. */
    public static List<String> names() {
        Stream<String> ofSentence = Arrays.stream(Feature.values()).map(Feature::name);
        Stream<String> ofAll = Arrays.stream(OverallFeature.values()).map(OverallFeature::name);
        Stream<String> ofQuestion = Arrays.stream(Expectation.values()).map(Confidence::asks);
        return Stream.of(ofSentence, ofAll, ofQuestion)
                .flatMap(Function.identity())
                .toList();
    }

    /** The name of the feature of a question that asks for {@code expectation}. */
    public static String asks(Expectation expectation) {
        return "ASKS_" + expectation;
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
                .map(sentence -> sentence.features().get(feature.name()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static double logit(double probability) {
        double p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
        return Math.log(p / (1 - p));
    }
}
