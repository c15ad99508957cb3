package dev.footnote.answer.compose;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Readings without a reader. */
final class Readings {

    private Readings() {}

    /** A reading of the whole document that gives its sentences these scores. */
    static Reading of(Document document, double... scores) {
        return of(document, Map.of(), scores);
    }

    /** The same, with features that all its sentences have. */
    static Reading of(Document document, Map<String, Double> features, double... scores) {
        Passage passage = Sentences.passage(document);
        List<SentenceReading> sentences = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            sentences.add(new SentenceReading(passage.sentences().get(i), scores[i], Optional.empty(), features));
        }
        return new Reading(hit(passage), 0.5, sentences);
    }

    /** A reading of the whole document that gives its sentences these scores and shares of the likely starts of an answer. */
    static Reading starting(Document document, Map<Integer, Double> shares, double... scores) {
        Reading plain = of(document, scores);
        List<SentenceReading> sentences = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Map<String, Double> features = Map.of(Feature.READ_SHARE.name(), Math.log(shares.get(i)) / 10);
            sentences.add(
                    new SentenceReading(plain.sentences().get(i).sentence(), scores[i], Optional.empty(), features));
        }
        return new Reading(plain.hit(), plain.confidence(), sentences);
    }

    /** A reading of one sentence that names {@code words}. */
    static Reading naming(Document document, double score, String words) {
        Passage passage = Sentences.passage(document);
        int start = document.text().indexOf(words);
        SentenceReading.ShortSpan shortest = new SentenceReading.ShortSpan(Span.of(start, start + words.length()), 0.5);
        Span sentence = passage.sentences().get(0);
        return new Reading(
                hit(passage), score, List.of(new SentenceReading(sentence, score, Optional.of(shortest), Map.of())));
    }

    /** Readings of what a question asks for. */
    static Finding found(String question, Expectation expectation, Reading... readings) {
        return new Finding(new Asked(question, expectation, List.of(), List.of(), List.of()), List.of(readings), 1);
    }

    static Hit hit(Passage passage) {
        return new Hit(passage, 1, 1, 1, 1, 1, 1);
    }
}
