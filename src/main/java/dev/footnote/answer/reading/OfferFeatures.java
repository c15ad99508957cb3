package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.Term;
import dev.footnote.language.sentence.Sentence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import static dev.footnote.answer.reading.Feature.LACKS_WHAT_IS_ASKED;
import static dev.footnote.answer.reading.Feature.MATCH;
import static dev.footnote.answer.reading.Feature.MATCH_AROUND_OFFER;
import static dev.footnote.answer.reading.Feature.MATCH_OF_UNIT;
import static dev.footnote.answer.reading.Feature.MATCH_OF_UNIT_AROUND_OFFER;
import static dev.footnote.answer.reading.Feature.NEARNESS_OF_WHAT_IS_ASKED;
import static dev.footnote.answer.reading.Feature.OFFERS_WHAT_IS_ASKED;

/** Features of the answer's type: whether a sentence has an amount, date or name such as is asked for, and how near to the question's words. */
final class OfferFeatures {

    /** How far around a thing its description may stand, in code units: some eight words. */
    private static final int REACH = 50;

    private final Asked asked;
    private final WeighedTerms terms;

    OfferFeatures(Asked asked, WeighedTerms terms) {
        this.asked = asked;
        this.terms = terms;
    }

    void measure(Sentence sentence, TokenMatches matches, EnumMap<Feature, Double> features) {
        measureOffer(sentence, features);
        measureAroundOffer(sentence, matches, features);
    }

    private void measureOffer(Sentence sentence, EnumMap<Feature, Double> features) {
        Set<Kind> kinds = asked.expectation().kinds();
        double nearest = 0;
        boolean offers = false;
        for (Mention mention : sentence.mentions()) {
            if (kinds.contains(mention.kind()) && isNew(sentence, mention)) {
                offers = true;
                nearest = Math.max(nearest, nearness(sentence, mention));
            }
        }
        features.put(OFFERS_WHAT_IS_ASKED, FeatureExtractor.flag(offers));
        features.put(LACKS_WHAT_IS_ASKED, FeatureExtractor.flag(!offers && !kinds.isEmpty()));
        features.put(NEARNESS_OF_WHAT_IS_ASKED, nearest);
    }

    /** Whether a thing is not one that the question names itself. */
    private boolean isNew(Sentence sentence, Mention mention) {
        Set<String> words = FeatureExtractor.terms(sentence.terms(), mention.span());
        return words.isEmpty() || words.stream().anyMatch(word -> !terms.contains(word));
    }

    private double nearness(Sentence sentence, Mention mention) {
        double sum = 0;
        for (Map.Entry<String, Double> weight : terms.weights().entrySet()) {
            int distance = Integer.MAX_VALUE;
            for (Term term : sentence.terms()) {
                if (term.text().equals(weight.getKey())) {
                    int gap = Math.max(
                            0,
                            Math.max(
                                    term.span().start() - mention.span().end(),
                                    mention.span().start() - term.span().end()));
                    distance = Math.min(distance, gap);
                }
            }
            if (distance < Integer.MAX_VALUE) {
                sum += weight.getValue() / (1 + distance / 20.0);
            }
        }
        return sum;
    }

    private void measureAroundOffer(Sentence sentence, TokenMatches matches, EnumMap<Feature, Double> features) {
        Set<Kind> kinds = asked.expectation().kinds();
        if (kinds.isEmpty()) {
            features.put(MATCH_AROUND_OFFER, features.get(MATCH));
            features.put(MATCH_OF_UNIT_AROUND_OFFER, features.get(MATCH_OF_UNIT));
            return;
        }
        double best = 0;
        double bestOfUnit = asked.unit().isEmpty() ? 0.5 : 0;
        for (Mention mention : sentence.mentions()) {
            if (kinds.contains(mention.kind()) && isNew(sentence, mention)) {
                Span around = Span.of(
                                Math.max(0, mention.span().start() - REACH),
                                Math.min(
                                        sentence.text().length(), mention.span().end() + REACH))
                        .shift(sentence.span().start());
                double[] there = matches.in(around);
                best = Math.max(best, terms.weighted(matches, there));
                bestOfUnit = Math.max(bestOfUnit, MatchFeatures.ofUnit(asked, matches, there));
            }
        }
        features.put(MATCH_AROUND_OFFER, best);
        features.put(MATCH_OF_UNIT_AROUND_OFFER, bestOfUnit);
    }
}
