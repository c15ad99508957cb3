package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.document.Span;
import dev.footnote.language.Term;
import dev.footnote.language.WordTable;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.index.PreparedPassage;
import dev.footnote.search.index.TermStatistics;
import dev.footnote.search.retrieval.Hit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static dev.footnote.answer.reading.Feature.COVERAGE;
import static dev.footnote.answer.reading.Feature.COVERAGE_IN_CONTEXT;
import static dev.footnote.answer.reading.Feature.COVERAGE_IN_PASSAGE;
import static dev.footnote.answer.reading.Feature.GIVES_REASON;
import static dev.footnote.answer.reading.Feature.HEADING;
import static dev.footnote.answer.reading.Feature.HEAVIEST_MISSING;
import static dev.footnote.answer.reading.Feature.LENGTH;
import static dev.footnote.answer.reading.Feature.LEXICAL_SCORE;
import static dev.footnote.answer.reading.Feature.NAMES_MISSING;
import static dev.footnote.answer.reading.Feature.NAMES_MISSING_NEARBY;
import static dev.footnote.answer.reading.Feature.NUMBERS_MISSING;
import static dev.footnote.answer.reading.Feature.PAIRS;
import static dev.footnote.answer.reading.Feature.PASSAGE_SIMILARITY;
import static dev.footnote.answer.reading.Feature.RECIPROCAL_RANK;
import static dev.footnote.answer.reading.Feature.REPORTS_SPEECH;
import static dev.footnote.answer.reading.Feature.SCRAP;
import static dev.footnote.answer.reading.Feature.UNIT;
import static dev.footnote.answer.reading.Feature.UNIT_MISSING;
import static dev.footnote.answer.reading.Feature.UNKNOWN_TERMS;

/** Measures the {@link Feature}s of the sentences of one passage for one question. */
final class FeatureExtractor {

    private static final Pattern REASON =
            Pattern.compile("(?i)\\b(?:because|since|due to|owing to|thanks to|so that|in order to"
                    + "|to (?:avoid|prevent|ensure|protect|help|allow|make|give|get)"
                    + "|as a result|therefore|in (?:return|exchange|case|response)|reasons?|caused?|causes|why|after"
                    + "|meant to|intended to|aims? to|designed to|worr(?:y|ied|ies)|fear(?:ed|s)?)\\b");
    private static final Pattern SPEECH = Pattern.compile(
            "[“”\"]|(?i)\\b(?:according to|" + WordTable.named("saying").anyOf("person") + ")\\b");

    private final Asked asked;
    private final WeighedTerms terms;
    private final OfferFeatures offers;
    private final MatchFeatures matches;
    private final List<Set<String>> names;
    private final List<Set<String>> numbers;

    /**
     * @param rarity how many passages hold each of the question's terms
     */
    FeatureExtractor(Asked asked, TermStatistics rarity) {
        this.asked = asked;
        this.terms = new WeighedTerms(asked.terms(), rarity);
        this.offers = new OfferFeatures(asked, terms);
        this.matches = new MatchFeatures(asked, terms);
        this.names = mentioned(true);
        this.numbers = mentioned(false);
    }

    private List<Set<String>> mentioned(boolean isName) {
        return asked.mentions().stream()
                .filter(mention -> mention.kind().isName() == isName)
                .map(mention -> terms(asked.terms(), mention.span()))
                .filter(terms -> !terms.isEmpty())
                .toList();
    }

    /** The terms of a text that stand within {@code span} of it. */
    static Set<String> terms(List<Term> terms, Span span) {
        Set<String> inside = new HashSet<>();
        terms.stream().filter(term -> span.contains(term.span())).forEach(term -> inside.add(term.text()));
        return inside;
    }

    /** The features of the {@code i}th sentence of the passage of {@code hit}. */
    EnumMap<Feature, Double> measure(Hit hit, PreparedPassage evidence, TokenMatches found, int i) {
        Sentence sentence = evidence.sentences().get(i);
        Set<String> nearby = new HashSet<>(sentence.vocabulary());
        if (i > 0) {
            nearby.addAll(evidence.sentences().get(i - 1).vocabulary());
        }
        Set<String> inContext = new HashSet<>(nearby);
        inContext.addAll(evidence.context());
        EnumMap<Feature, Double> features = new EnumMap<>(Feature.class);
        features.put(COVERAGE, terms.coverage(sentence.vocabulary()));
        features.put(COVERAGE_IN_CONTEXT, terms.coverage(inContext));
        features.put(COVERAGE_IN_PASSAGE, terms.coverage(evidence.terms()));
        features.put(HEAVIEST_MISSING, terms.heaviestMissing(evidence.terms()));
        features.put(PAIRS, terms.pairs(sentence.terms()));
        features.put(PASSAGE_SIMILARITY, hit.denseScore());
        features.put(LEXICAL_SCORE, Math.min(1, hit.lexicalScore() / terms.largestScore()));
        features.put(RECIPROCAL_RANK, 1.0 / hit.rank());
        features.put(NAMES_MISSING, missing(names, evidence.terms()));
        features.put(NAMES_MISSING_NEARBY, missing(names, inContext));
        features.put(NUMBERS_MISSING, missing(numbers, evidence.terms()));
        measureUnit(nearby, features);
        features.put(
                GIVES_REASON,
                flag(asked.expectation() == Expectation.REASON
                        && REASON.matcher(sentence.text()).find()));
        features.put(
                REPORTS_SPEECH,
                flag(asked.expectation() == Expectation.STATEMENT
                        && SPEECH.matcher(sentence.text()).find()));
        features.put(LENGTH, Math.min(1, sentence.terms().size() / 40.0));
        features.put(SCRAP, flag(sentence.terms().size() <= 3 || sentence.text().endsWith("?")));
        features.put(HEADING, flag(evidence.isHeading(sentence)));
        features.put(UNKNOWN_TERMS, terms.unknown());
        matches.measure(hit, evidence, found, i, features);
        offers.measure(sentence, found, features);
        return features;
    }

    private void measureUnit(Set<String> nearby, EnumMap<Feature, Double> features) {
        double present = asked.unit().isEmpty()
                ? 0
                : (double) asked.unit().stream()
                                .filter(term -> nearby.contains(term.text()))
                                .count()
                        / asked.unit().size();
        features.put(UNIT, present);
        features.put(UNIT_MISSING, flag(!asked.unit().isEmpty() && present == 0));
    }

    private static double missing(List<Set<String>> groups, Set<String> vocabulary) {
        return groups.isEmpty()
                ? 0
                : (double) groups.stream()
                                .filter(group -> group.stream().noneMatch(vocabulary::contains))
                                .count()
                        / groups.size();
    }

    static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
