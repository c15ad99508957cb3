package dev.footnote.answer.reading;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentReadingsTest {

    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final Passage FERRY = passage("ferry");
    private static final Passage LAMP = passage("lamp");

    private final List<String> read = new ArrayList<>();
    private final RecentReadings readings = new RecentReadings(this::readAll, 10);

    @Test
    void thePassageThatWasReadForTheQuestionIsNotReadAgain() {
        readings.read("Why?", List.of(LAMP), BUDGET);
        List<Optional<CrossReading>> both = readings.read("Why?", List.of(FERRY, LAMP), BUDGET);
        readings.read("When?", List.of(LAMP), BUDGET);

        assertThat(read).containsExactly("Why? lamp", "Why? ferry", "When? lamp");
        assertThat(both)
                .extracting(reading -> reading.orElseThrow().answerable())
                .containsExactly(5.0, 4.0);
    }

    @Test
    void whatStayedUnreadIsReadTheNextTime() {
        RecentReadings late = new RecentReadings(
                (question, passages, budget) -> {
                    read.add(question);
                    return List.of(Optional.empty());
                },
                10);

        late.read("Why?", List.of(LAMP), BUDGET);

        assertThat(late.read("Why?", List.of(LAMP), BUDGET).get(0)).isEmpty();
        assertThat(read).hasSize(2);
    }

    /** A reading that can be told by the length of the document's id. */
    private List<Optional<CrossReading>> readAll(String question, List<Passage> passages, Duration budget) {
        assertThat(budget).isEqualTo(BUDGET);
        List<Optional<CrossReading>> made = new ArrayList<>();
        for (Passage passage : passages) {
            read.add(question + " " + passage.document().id());
            double answerable = passage.document().id().length();
            made.add(Optional.of(new CrossReading(answerable, 0, List.of(), new float[0], new float[0], new float[0])));
        }
        return made;
    }

    private static Passage passage(String id) {
        Document document = Sentences.document(id, "One.", "Two.");
        Span span = Span.of(0, document.text().length());
        return new Passage(document, span, List.of(span), List.of());
    }
}
