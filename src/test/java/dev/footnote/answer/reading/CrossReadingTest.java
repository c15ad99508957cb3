package dev.footnote.answer.reading;

import dev.footnote.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class CrossReadingTest {

    /** Five words of three letters, a space between them; the last two are a sentence of their own. */
    private static final List<Span> PIECES =
            List.of(Span.of(0, 3), Span.of(4, 7), Span.of(8, 11), Span.of(12, 15), Span.of(16, 19));

    private static final Span FIRST = Span.of(0, 11);
    private static final Span SECOND = Span.of(12, 19);

    private final CrossReading reading = new CrossReading(
            1.5, 2, PIECES, new float[] {0, 3, 1, 5, 0}, new float[] {4, 0, 3, 0, 5}, new float[] {1, 2, 3, -1, -3});

    @Test
    void theLikeliestWordsStartBeforeTheyEndAndStayInsideTheSentence() {
        CrossReading.Words words = reading.likeliest(FIRST).orElseThrow();

        assertThat(words.span()).isEqualTo(Span.of(4, 11));
        assertThat(words.margin()).isEqualTo((3 + 3 - 2) / 2.0);
    }

    @Test
    void eachSentenceHasItsOwn() {
        assertThat(reading.likeliest(SECOND).orElseThrow().span()).isEqualTo(Span.of(12, 19));
        assertThat(reading.evidence(FIRST)).isEqualTo(2, within(1e-6));
        assertThat(reading.evidence(SECOND)).isEqualTo(-2, within(1e-6));
    }

    @Test
    void aSentenceBeyondTheWindowHasNoWordsAndIsNoEvidence() {
        Span beyond = Span.of(20, 30);

        assertThat(reading.likeliest(beyond)).isEmpty();
        assertThat(reading.evidence(beyond)).isEqualTo(-10);
    }

    @Test
    void sentencesShareWhereAnAnswerMayStart() {
        double all = Math.exp(0) + Math.exp(3) + Math.exp(1) + Math.exp(5) + Math.exp(0);

        assertThat(reading.share(FIRST)).isEqualTo((Math.exp(0) + Math.exp(3) + Math.exp(1)) / all, within(1e-9));
        assertThat(reading.share(FIRST) + reading.share(SECOND)).isEqualTo(1, within(1e-9));
        assertThat(reading.share(Span.of(20, 30))).isZero();
    }

    @Test
    void everyPieceHasItsScores() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CrossReading(0, 0, PIECES, new float[4], new float[5], new float[5]));
    }
}
