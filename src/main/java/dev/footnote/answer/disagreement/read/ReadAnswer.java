package dev.footnote.answer.disagreement.read;

import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.document.Span;
import dev.footnote.language.Word;
import dev.footnote.search.passage.Passage;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a trained reader answers from one document by itself.
 *
 * @param part the part of the sentence that answers, with the value where the words are one
 * @param words the fewest words that answer, in the sentence; none where a yes or no is asked for
 * @param reading what the reader made of the sentence
 * @param passage where it stands
 */
public record ReadAnswer(Part part, Optional<Span> words, SentenceReading reading, Passage passage) {

    public Statement statement() {
        return part.statement();
    }

    boolean isOfSameDocument(ReadAnswer other) {
        return statement().document().id().equals(other.statement().document().id());
    }

    double feature(Feature feature) {
        return reading.features().getOrDefault(feature.name(), 0.0);
    }

    /** The words that answer, empty where there are none. */
    String text() {
        return words.map(span -> span.in(statement().text())).orElse("");
    }

    /** The words that answer, with all that is known of each. */
    Stream<Word> said() {
        return statement().words().stream()
                .filter(word -> words.filter(span -> span.overlaps(word.span())).isPresent());
    }
}
