package dev.footnote.reading;

import dev.footnote.document.Span;
import dev.footnote.index.SentenceVectors;
import dev.footnote.index.Term;
import dev.footnote.reading.Mention.Kind;
import dev.footnote.retrieval.Hit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import static dev.footnote.reading.Feature.COVERAGE;
import static dev.footnote.reading.Feature.COVERAGE_IN_CONTEXT;
import static dev.footnote.reading.Feature.COVERAGE_IN_PASSAGE;
import static dev.footnote.reading.Feature.GIVES_REASON;
import static dev.footnote.reading.Feature.HEADING;
import static dev.footnote.reading.Feature.HEAVIEST_MISSING;
import static dev.footnote.reading.Feature.LACKS_WHAT_IS_ASKED;
import static dev.footnote.reading.Feature.LENGTH;
import static dev.footnote.reading.Feature.LEXICAL_SCORE;
import static dev.footnote.reading.Feature.MATCH;
import static dev.footnote.reading.Feature.MATCH_AROUND_OFFER;
import static dev.footnote.reading.Feature.MATCH_IN_PASSAGE;
import static dev.footnote.reading.Feature.MATCH_NEARBY;
import static dev.footnote.reading.Feature.MATCH_OF_ALL;
import static dev.footnote.reading.Feature.MATCH_OF_ALL_IN_PASSAGE;
import static dev.footnote.reading.Feature.MATCH_OF_ASKING;
import static dev.footnote.reading.Feature.MATCH_OF_MISSING;
import static dev.footnote.reading.Feature.MATCH_OF_UNIT;
import static dev.footnote.reading.Feature.MATCH_OF_UNIT_AROUND_OFFER;
import static dev.footnote.reading.Feature.MATCH_OF_UNIT_IN_PASSAGE;
import static dev.footnote.reading.Feature.MET_NEARBY;
import static dev.footnote.reading.Feature.NAMES_MISSING;
import static dev.footnote.reading.Feature.NAMES_MISSING_NEARBY;
import static dev.footnote.reading.Feature.NEARNESS_OF_WHAT_IS_ASKED;
import static dev.footnote.reading.Feature.NUMBERS_MISSING;
import static dev.footnote.reading.Feature.OFFERS_WHAT_IS_ASKED;
import static dev.footnote.reading.Feature.PAIRS;
import static dev.footnote.reading.Feature.PASSAGE_SIMILARITY;
import static dev.footnote.reading.Feature.RECIPROCAL_RANK;
import static dev.footnote.reading.Feature.REPORTS_SPEECH;
import static dev.footnote.reading.Feature.SCRAP;
import static dev.footnote.reading.Feature.SECOND_WORST_MATCH_NEARBY;
import static dev.footnote.reading.Feature.SENTENCE_SIMILARITY;
import static dev.footnote.reading.Feature.UNIT;
import static dev.footnote.reading.Feature.UNIT_MISSING;
import static dev.footnote.reading.Feature.UNKNOWN_TERMS;
import static dev.footnote.reading.Feature.WORST_MATCH;
import static dev.footnote.reading.Feature.WORST_MATCH_NEARBY;

/** Measures the {@link Feature}s of the sentences of one passage for one question. */
final class FeatureExtractor {

    private static final Pattern REASON =
            Pattern.compile("(?i)\\b(?:because|since|due to|owing to|thanks to|so that|in order to"
                    + "|to (?:avoid|prevent|ensure|protect|help|allow|make|give|get)"
                    + "|as a result|therefore|in (?:return|exchange|case|response)|reasons?|caused?|causes|why|after"
                    + "|meant to|intended to|aims? to|designed to|worr(?:y|ied|ies)|fear(?:ed|s)?)\\b");
    private static final Pattern SPEECH = Pattern.compile(
            "[“”\"]|(?i)\\b(?:said|says|told|added|adds|asked|warned|argued|explained|wrote|replied|announced|declared"
                    + "|stated|noted|stressed|claimed|insisted|acknowledged|according to|believes|thinks|called)\\b");

    /** From this cosine two words in context mean about the same, and how gradually that comes. */
    private static final double MET = 0.55;

    private static final double MET_SOFTNESS = 0.05;

    /** How far around a thing its description may stand, in code units: some eight words. */
    static final int REACH = 50;

    private final Asked asked;
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final double unknown;
    private final double largestScore;
    private final float[] query;
    private final SentenceVectors vectors;
    private final List<Set<String>> names;
    private final List<Set<String>> numbers;

    /**
     * @param idf the rarity of a term, above 0
     * @param known whether any document has a term
     */
    FeatureExtractor(
            Asked asked,
            float[] query,
            SentenceVectors vectors,
            ToDoubleFunction<String> idf,
            Predicate<String> known) {
        this.asked = asked;
        this.query = query;
        this.vectors = vectors;
        double sum = 0;
        double notKnown = 0;
        for (Term term : asked.terms()) {
            if (!weights.containsKey(term.text())) {
                double weight = idf.applyAsDouble(term.text());
                weights.put(term.text(), weight);
                sum += weight;
                notKnown += known.test(term.text()) ? 0 : weight;
            }
        }
        double total = Math.max(sum, 1e-9);
        weights.replaceAll((term, weight) -> weight / total);
        this.unknown = notKnown / total;
        this.largestScore = 2.2 * total;
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

    private static Set<String> terms(List<Term> terms, Span span) {
        Set<String> inside = new HashSet<>();
        terms.stream().filter(term -> span.contains(term.span())).forEach(term -> inside.add(term.text()));
        return inside;
    }

    /** The features of the {@code i}th sentence of the passage of {@code hit}. */
    EnumMap<Feature, Double> measure(Hit hit, Evidence evidence, TokenMatches matches, int i) {
        Evidence.Sentence sentence = evidence.sentences().get(i);
        Set<String> nearby = new HashSet<>(sentence.vocabulary());
        if (i > 0) {
            nearby.addAll(evidence.sentences().get(i - 1).vocabulary());
        }
        Set<String> inContext = new HashSet<>(nearby);
        inContext.addAll(evidence.context());
        EnumMap<Feature, Double> features = new EnumMap<>(Feature.class);
        features.put(COVERAGE, coverage(sentence.vocabulary()));
        features.put(COVERAGE_IN_CONTEXT, coverage(inContext));
        features.put(COVERAGE_IN_PASSAGE, coverage(evidence.terms()));
        features.put(HEAVIEST_MISSING, heaviestMissing(evidence.terms()));
        features.put(PAIRS, pairs(sentence.terms()));
        features.put(SENTENCE_SIMILARITY, vectors.similarity(hit.passage().document(), sentence.span(), query));
        features.put(PASSAGE_SIMILARITY, hit.denseScore());
        features.put(LEXICAL_SCORE, Math.min(1, hit.lexicalScore() / largestScore));
        features.put(RECIPROCAL_RANK, 1.0 / hit.rank());
        features.put(NAMES_MISSING, missing(names, evidence.terms()));
        features.put(NAMES_MISSING_NEARBY, missing(names, inContext));
        features.put(NUMBERS_MISSING, missing(numbers, evidence.terms()));
        measureOffer(sentence, features);
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
        features.put(HEADING, flag(sentence.heading()));
        features.put(UNKNOWN_TERMS, unknown);
        measureMatches(hit, evidence, matches, i, features);
        return features;
    }

    private void measureOffer(Evidence.Sentence sentence, EnumMap<Feature, Double> features) {
        Set<Kind> kinds = asked.expectation().kinds();
        double nearest = 0;
        boolean offers = false;
        for (Mention mention : sentence.mentions()) {
            if (kinds.contains(mention.kind()) && isNew(sentence, mention)) {
                offers = true;
                nearest = Math.max(nearest, nearness(sentence, mention));
            }
        }
        features.put(OFFERS_WHAT_IS_ASKED, flag(offers));
        features.put(LACKS_WHAT_IS_ASKED, flag(!offers && !kinds.isEmpty()));
        features.put(NEARNESS_OF_WHAT_IS_ASKED, nearest);
    }

    /** Whether a thing is not one that the question names itself. */
    private boolean isNew(Evidence.Sentence sentence, Mention mention) {
        Set<String> words = terms(sentence.terms(), mention.span());
        return words.isEmpty() || words.stream().anyMatch(word -> !weights.containsKey(word));
    }

    private double nearness(Evidence.Sentence sentence, Mention mention) {
        double sum = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
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

    private void measureMatches(
            Hit hit, Evidence evidence, TokenMatches matches, int i, EnumMap<Feature, Double> features) {
        List<Span> sentences = hit.passage().sentences();
        double[] inSentence = matches.in(sentences.get(i));
        double[] nearby = matches.in(sentences.get(Math.max(0, i - 1)).union(sentences.get(i)));
        double[] anywhere = matches.anywhere();
        double met = 0;
        double missing = 0;
        double metOfMissing = 0;
        for (Term term : asked.terms()) {
            double weight = weight(term);
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
        features.put(MATCH, weighted(matches, inSentence));
        features.put(MATCH_NEARBY, weighted(matches, nearby));
        features.put(MATCH_IN_PASSAGE, weighted(matches, anywhere));
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
        features.put(MATCH_OF_UNIT, ofUnit(matches, inSentence));
        features.put(MATCH_OF_UNIT_IN_PASSAGE, ofUnit(matches, anywhere));
        features.put(MATCH_OF_ASKING, matches.ofOthers(asked.terms(), inSentence, 0.4));
        features.put(MATCH_OF_ALL, matches.ofAll(inSentence));
        features.put(MATCH_OF_ALL_IN_PASSAGE, matches.ofAll(anywhere));
        measureAroundOffer(evidence.sentences().get(i), matches, features);
    }

    private void measureAroundOffer(
            Evidence.Sentence sentence, TokenMatches matches, EnumMap<Feature, Double> features) {
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
                best = Math.max(best, weighted(matches, there));
                bestOfUnit = Math.max(bestOfUnit, ofUnit(matches, there));
            }
        }
        features.put(MATCH_AROUND_OFFER, best);
        features.put(MATCH_OF_UNIT_AROUND_OFFER, bestOfUnit);
    }

    private double weighted(TokenMatches matches, double[] best) {
        double sum = 0;
        for (Term term : asked.terms()) {
            sum += weight(term) * matches.of(term, best);
        }
        return sum;
    }

    private double ofUnit(TokenMatches matches, double[] best) {
        return asked.unit().stream()
                .mapToDouble(term -> matches.of(term, best))
                .average()
                .orElse(0.5);
    }

    /** The share of the question's weight that one occurrence of a term carries. */
    private double weight(Term term) {
        return weights.get(term.text()) / occurrences(term);
    }

    /** How often a term is asked for, so that repeating it does not make it weigh more. */
    private long occurrences(Term term) {
        return asked.terms().stream()
                .filter(other -> other.text().equals(term.text()))
                .count();
    }

    private double coverage(Set<String> vocabulary) {
        double covered = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            covered += vocabulary.contains(weight.getKey()) ? weight.getValue() : 0;
        }
        return covered;
    }

    private double heaviestMissing(Set<String> vocabulary) {
        return weights.entrySet().stream()
                .filter(weight -> !vocabulary.contains(weight.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private double pairs(List<Term> terms) {
        List<Term> words = asked.terms();
        if (words.size() < 2) {
            return 0;
        }
        int near = 0;
        for (int i = 1; i < words.size(); i++) {
            near += areNear(words.get(i - 1).text(), words.get(i).text(), terms) ? 1 : 0;
        }
        return (double) near / (words.size() - 1);
    }

    private static boolean areNear(String one, String other, List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).text().equals(one)) {
                for (int j = Math.max(0, i - 4); j < Math.min(terms.size(), i + 5); j++) {
                    if (terms.get(j).text().equals(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static double missing(List<Set<String>> groups, Set<String> vocabulary) {
        return groups.isEmpty()
                ? 0
                : (double) groups.stream()
                                .filter(group -> group.stream().noneMatch(vocabulary::contains))
                                .count()
                        / groups.size();
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
