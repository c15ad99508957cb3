package dev.footnote.training;

import dev.footnote.answer.compose.Confidence;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.answer.reply.Trace;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.run.Variant;
import dev.footnote.evaluation.set.EvidencePlaces;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.search.retrieval.Hit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was read for a question, kept so that it can be judged again by other models.
 *
 * @param set the name of the question's set
 * @param part whether it is to fit or to report
 * @param sort what a good reader makes of it
 * @param expectation what the question was taken to ask for
 * @param sentences all that was read, by the retrieval rank of their passages
 */
record ReadQuestion(String set, Part part, Sort sort, Expectation expectation, List<Candidate> sentences) {

    /** The names of the sentences' features, in the order of {@link Candidate#features}. */
    static final List<String> FEATURES =
            Arrays.stream(Feature.values()).map(Feature::name).toList();

    /** What is not taken as a question to the documents, so that nothing is read for it. */
    static final Set<Expectation> NOT_READ =
            Set.of(Expectation.GREETING, Expectation.INSTRUCTION, Expectation.CONTENTS);

    /** Whether there is an answer to be found. */
    enum Sort {
        /** The documents answer it. */
        ANSWERABLE,
        /** They would, but those that do were hidden. */
        WITHHELD,
        /** They never did. */
        UNANSWERABLE
    }

    /**
     * One sentence in one passage.
     *
     * @param features its features by the order of {@link #FEATURES}
     * @param right whether it is evidence
     */
    record Candidate(Hit hit, Span sentence, double[] features, boolean right) {

        String place() {
            return hit.passage().document().id() + sentence;
        }
    }

    ReadQuestion {
        sentences = List.copyOf(sentences);
    }

    /** What was read for {@code question}, or nothing when it was not taken as a question to the documents. */
    static Optional<ReadQuestion> of(
            String set, LabelledQuestion question, Variant variant, Trace trace, Map<String, Document> documents) {
        Expectation expectation = trace.expects();
        if (NOT_READ.contains(expectation)) {
            return Optional.empty();
        }
        Sort sort = !question.answerable()
                ? Sort.UNANSWERABLE
                : variant == Variant.WITHHELD ? Sort.WITHHELD : Sort.ANSWERABLE;
        List<DocumentSpan> evidence = sort == Sort.ANSWERABLE
                ? EvidencePlaces.of(question, documents).stream()
                        .flatMap(List::stream)
                        .toList()
                : List.of();
        List<Candidate> sentences = trace.readings().stream()
                .sorted(Comparator.comparingInt(reading -> reading.hit().rank()))
                .flatMap(reading ->
                        reading.sentences().stream().map(sentence -> candidate(reading.hit(), sentence, evidence)))
                .toList();
        return Optional.of(new ReadQuestion(set, question.part(), sort, expectation, sentences));
    }

    private static Candidate candidate(Hit hit, SentenceReading sentence, List<DocumentSpan> evidence) {
        double[] features = FEATURES.stream()
                .mapToDouble(name -> sentence.features().getOrDefault(name, 0.0))
                .toArray();
        String document = hit.passage().document().id();
        boolean right = evidence.stream()
                .anyMatch(place -> place.documentId().equals(document) && isSame(place.span(), sentence.sentence()));
        return new Candidate(hit, sentence.sentence(), features, right);
    }

    /** A quote may be a part of a sentence or run over several: half of the shorter of both is enough. */
    private static boolean isSame(Span one, Span other) {
        return one.overlaps(other) && 2 * one.overlap(other) >= Math.min(one.length(), other.length());
    }

    /** Each sentence once, as it stands in the passage that was retrieved first. */
    List<Candidate> distinct() {
        Map<String, Candidate> first = new LinkedHashMap<>();
        sentences.forEach(sentence -> first.putIfAbsent(sentence.place(), sentence));
        return List.copyOf(first.values());
    }

    /** Whether the sentence that {@code model} likes best is evidence; not when nothing was read. */
    boolean isTopRight(LinearModel model) {
        return sentences.stream()
                .max(Comparator.comparingDouble(sentence -> model.probability(named(sentence))))
                .filter(Candidate::right)
                .isPresent();
    }

    /** The features for {@link Confidence}, with the sentences' scores by {@code model}; empty when nothing was read. */
    Map<String, Double> confidenceFeatures(LinearModel model) {
        List<Reading> readings = sentences.stream()
                .map(sentence -> new Reading(sentence.hit(), 0, List.of(judged(sentence, model))))
                .toList();
        // of the question itself only what it asks for counts
        Asked asked = new Asked("", expectation, List.of(), List.of(), List.of());
        return Confidence.features(asked, readings);
    }

    /** How sure an answer would be by both models, 0 to 1; 0 when nothing was read. */
    double confidence(LinearModel model, LinearModel confidenceModel) {
        Map<String, Double> features = confidenceFeatures(model);
        return features.isEmpty() ? 0 : confidenceModel.probability(features);
    }

    private static SentenceReading judged(Candidate sentence, LinearModel model) {
        Map<String, Double> features = named(sentence);
        return new SentenceReading(sentence.sentence(), model.probability(features), Optional.empty(), features);
    }

    private static Map<String, Double> named(Candidate sentence) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < FEATURES.size(); i++) {
            named.put(FEATURES.get(i), sentence.features()[i]);
        }
        return named;
    }
}
