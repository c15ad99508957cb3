package dev.footnote.answer.verification;

import dev.footnote.answer.citation.CitedSpan;
import dev.footnote.answer.reading.ClaimReading;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.verification.check.Feature;
import dev.footnote.answer.verification.check.Findings;
import dev.footnote.answer.verification.check.Problem;
import dev.footnote.answer.verification.evidence.Source;
import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.passage.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Judges whether passages bear a sentence out: features of both, weighed by a {@link LinearModel}. Safe for several threads. */
final class SupportJudge {

    private final PassageSentences sentences;
    private final Optional<CrossEncoder> encoder;
    private final LinearModel model;

    /** @param encoder holds claims against passages as well, where there is one */
    SupportJudge(PassageSentences sentences, Optional<CrossEncoder> encoder, LinearModel model) {
        this.sentences = sentences;
        this.encoder = encoder;
        this.model = model;
    }

    /**
     * The verdict on one sentence.
     *
     * @param score how likely it is that the passages say so, 0 to 1
     * @param sources the sentences that do, if any do, the best first
     * @param objections what cannot be, however likely
     * @param features what the score was made from, by name
     */
    record Judgement(double score, List<CitedSpan> sources, List<Problem> objections, Map<String, Double> features) {}

    /** Judges one sentence; none where it or the passages have no words. */
    Optional<Judgement> judge(String sentence, List<Passage> passages) {
        Support evidence = Support.of(sentences.reader().read(sentence), passages, sentences);
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        Findings findings = Findings.of(evidence);
        Map<String, Double> features = new LinkedHashMap<>(findings.features());
        read(sentence, evidence, features);
        List<CitedSpan> sources = evidence.chosen().stream().map(Source::place).toList();
        return Optional.of(
                new Judgement(model.probability(features), sources, List.copyOf(findings.objections()), features));
    }

    private void read(String sentence, Support evidence, Map<String, Double> features) {
        List<ClaimReading> readings = encoder.map(reading -> reading.hold(sentence, List.of(window(evidence))))
                .orElse(List.of());
        if (!readings.isEmpty()) {
            ClaimReading read = readings.get(0);
            features.put(Feature.READ_CONTRADICTED.name(), scaled(read.supported() - read.contradicted()));
            features.put(Feature.READ_NOT_STATED.name(), scaled(read.supported() - read.notStated()));
        }
    }

    private static double scaled(double logit) {
        return Math.max(-1, Math.min(1, logit / 10));
    }

    /** The few sentences and those beside the best one, as one passage in the order of the text. */
    private static Passage window(Support evidence) {
        Source best = evidence.best();
        List<Span> beside = best.passage()
                .sentences()
                .subList(
                        Math.max(0, best.at() - 1),
                        Math.min(best.passage().sentences().size(), best.at() + 2));
        Document document = best.passage().document();
        TreeSet<Span> spans = new TreeSet<>(beside);
        StringBuilder text = new StringBuilder();
        best.passage().contextOf(best.sentence().span()).stream()
                .filter(above -> above.role() != Context.Role.HEADING)
                .forEach(above -> spans.add(above.span()));
        for (Source source : evidence.chosen()) {
            if (source.passage().document().id().equals(document.id())) {
                spans.add(source.sentence().span());
            } else {
                text.append(' ').append(source.sentence().text());
            }
        }
        StringBuilder before = new StringBuilder();
        spans.forEach(span -> before.append(span.in(document.text())).append(' '));
        Document made = Document.of("sentences", document.description(), before.toString() + text, List.of());
        Span all = Span.of(0, made.text().length());
        return new Passage(made, all, List.of(all), best.passage().headings());
    }
}
