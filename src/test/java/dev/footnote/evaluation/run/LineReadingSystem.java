package dev.footnote.evaluation.run;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.document.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every line that may answer as a sentence; its features are the share of words and the rank. */
public class LineReadingSystem extends WordOverlapSystem {

    public LineReadingSystem(double threshold, Map<String, String> overrides, List<Document> documents) {
        super(threshold, overrides, documents);
    }

    @Override
    protected List<Reading> readings(Question question) {
        return passages(question, 100).stream()
                .map(hit -> new Reading(
                        hit,
                        hit.score(),
                        List.of(new SentenceReading(
                                hit.passage().span(),
                                0.5,
                                Optional.empty(),
                                Map.of(
                                        Feature.COVERAGE.name(),
                                        hit.score(),
                                        Feature.RECIPROCAL_RANK.name(),
                                        1.0 / hit.rank())))))
                .toList();
    }
}
