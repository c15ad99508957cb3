package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.document.Span;
import dev.footnote.language.Term;
import dev.footnote.search.index.PreparedPassage;
import dev.footnote.search.retrieval.Hit;
import java.util.EnumMap;
import java.util.List;

import static dev.footnote.answer.reading.Feature.MATCH;
import static dev.footnote.answer.reading.Feature.MATCH_IN_PASSAGE;
import static dev.footnote.answer.reading.Feature.MATCH_NEARBY;
import static dev.footnote.answer.reading.Feature.MATCH_OF_ALL;
import static dev.footnote.answer.reading.Feature.MATCH_OF_ALL_IN_PASSAGE;
import static dev.footnote.answer.reading.Feature.MATCH_OF_ASKING;
import static dev.footnote.answer.reading.Feature.MATCH_OF_MISSING;
import static dev.footnote.answer.reading.Feature.MATCH_OF_UNIT;
import static dev.footnote.answer.reading.Feature.MATCH_OF_UNIT_IN_PASSAGE;
import static dev.footnote.answer.reading.Feature.MET_NEARBY;
import static dev.footnote.answer.reading.Feature.SECOND_WORST_MATCH_NEARBY;
import static dev.footnote.answer.reading.Feature.WORST_MATCH;
import static dev.footnote.answer.reading.Feature.WORST_MATCH_NEARBY;

/** Features of likeness in meaning: how well a question's words are matched in and around a sentence. */
final class MatchFeatures {

    /** From this cosine two words in context mean about the same, and how gradually that comes. */
    private static final double MET = 0.55;

    private static final double MET_SOFTNESS = 0.05;

    private final Asked asked;
    private final WeighedTerms terms;

    MatchFeatures(Asked asked, WeighedTerms terms) {
        this.asked = asked;
        this.terms = terms;
    }

    void measure(Hit hit, PreparedPassage evidence, TokenMatches matches, int i, EnumMap<Feature, Double> features) {
        List<Span> sentences = hit.passage().sentences();
        double[] inSentence = matches.in(sentences.get(i));
        double[] nearby = matches.in(sentences.get(Math.max(0, i - 1)).union(sentences.get(i)));
        double[] anywhere = matches.anywhere();
        double met = 0;
        double missing = 0;
        double metOfMissing = 0;
        for (Term term : asked.terms()) {
            double weight = terms.weight(term);
            met += weight / (1 + Math.exp(-(matches.of(term, nearby) - MET) / MET_SOFTNESS));
            if (!evidence.terms().contains(term.text())) {
                missing += weight;
                metOfMissing += weight * matches.of(term, anywhere);
            }
        }
        List<Double> fromWorst = asked.terms().stream()
                .map(term -> matches.of(term, nearby))
                .sorted()
                .toList();
        features.put(MATCH, terms.weighted(matches, inSentence));
        features.put(MATCH_NEARBY, terms.weighted(matches, nearby));
        features.put(MATCH_IN_PASSAGE, terms.weighted(matches, anywhere));
        features.put(
                WORST_MATCH,
                asked.terms().stream()
                        .mapToDouble(term -> matches.of(term, anywhere))
                        .min()
                        .orElse(1));
        features.put(WORST_MATCH_NEARBY, fromWorst.isEmpty() ? 1 : fromWorst.get(0));
        features.put(
                SECOND_WORST_MATCH_NEARBY,
                fromWorst.isEmpty() ? 0.5 : fromWorst.get(Math.min(1, fromWorst.size() - 1)));
        features.put(MET_NEARBY, met);
        features.put(MATCH_OF_MISSING, missing > 0 ? metOfMissing / missing : 1);
        features.put(MATCH_OF_UNIT, ofUnit(asked, matches, inSentence));
        features.put(MATCH_OF_UNIT_IN_PASSAGE, ofUnit(asked, matches, anywhere));
        features.put(MATCH_OF_ASKING, matches.ofOthers(asked.terms(), inSentence, 0.4));
        features.put(MATCH_OF_ALL, matches.ofAll(inSentence));
        features.put(MATCH_OF_ALL_IN_PASSAGE, matches.ofAll(anywhere));
    }

    /** How well the words for what is counted or chosen from are met; 0.5 where there are none. */
    static double ofUnit(Asked asked, TokenMatches matches, double[] best) {
        return asked.unit().stream()
                .mapToDouble(term -> matches.of(term, best))
                .average()
                .orElse(0.5);
    }
}
