package dev.footnote.adapter.onnx;

import dev.footnote.answer.reading.CrossReading;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

class ReaderModelTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Document LAMP = Sentences.document(
            "lamp",
            "😀 The lighthouse was built in 1871.",
            "Its lamp burned whale oil until electric light came.",
            "The last keeper was Anna Berg.");

    private static ReaderModel model;

    @BeforeAll
    static void load() {
        model = new ReaderModel(2);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void findsTheWordsThatAnswer() {
        assertThat(words("When was the lighthouse built?")).contains("1871");
        assertThat(words("Who was the last keeper?")).contains("Anna Berg");
        assertThat(words("What did the lamp burn?")).contains("whale oil");
    }

    @Test
    void knowsThatAPassageDoesNotAnswer() {
        double answered = read("Who was the last keeper?").answerable();

        assertThat(answered).isGreaterThan(read("How tall is the mountain?").answerable() + 1);
    }

    @Test
    void everyPieceIsAPlaceInTheDocument() {
        CrossReading reading = read("Who was the last keeper?");

        assertThat(reading.pieces()).allMatch(whole(LAMP).span()::contains);
        assertThat(reading.pieces().get(1).in(LAMP.text())).isEqualTo("The");
    }

    @Test
    void aPassageReadBesideOthersIsReadTheSame() {
        Passage whole = whole(LAMP);
        List<Optional<CrossReading>> several = model.read("Who was the keeper?", List.of(whole, whole, whole), LONG);

        double alone = read("Who was the keeper?").answerable();
        assertThat(several)
                .allSatisfy(one -> assertThat(one.orElseThrow().answerable()).isEqualTo(alone, within(1e-4)));
    }

    @Test
    void withoutTimeOnlyTheFirstPassageIsRead() {
        Passage whole = whole(LAMP);
        List<Optional<CrossReading>> read =
                model.read("Who was the keeper?", List.of(whole, whole, whole, whole, whole, whole), Duration.ZERO);

        assertThat(read).hasSize(6);
        assertThat(read.get(0)).isPresent();
        assertThat(read.get(5)).isEmpty();
    }

    /** What was left when the time was up goes on for a while; a session closed under it would end the whole process. */
    @Test
    void isClosedWhileItStillReads() {
        List<Passage> passages = Collections.nCopies(6, whole(LAMP));
        ReaderModel other = new ReaderModel(2);

        assertThat(other.read("Who was the keeper?", passages, Duration.ZERO)).hasSize(6);
        other.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> other.hold("Anna Berg was the keeper.", List.of(whole(LAMP))));
    }

    @Test
    void aLongQuestionAndALongPassageAreCut() {
        Document longer = Sentences.document("long", "The keeper was Anna Berg. ".repeat(200));

        CrossReading reading = model.read("keeper ".repeat(500), List.of(whole(longer)), LONG)
                .get(0)
                .orElseThrow();

        assertThat(reading.pieces()).hasSizeBetween(200, 320);
    }

    private static String words(String question) {
        CrossReading reading = read(question);
        return reading.likeliest(whole(LAMP).span()).orElseThrow().span().in(LAMP.text());
    }

    private static CrossReading read(String question) {
        return model.read(question, List.of(whole(LAMP)), LONG).get(0).orElseThrow();
    }

    private static Passage whole(Document document) {
        Span span = Span.of(0, document.text().length());
        return new Passage(document, span, List.of(span), List.of());
    }
}
