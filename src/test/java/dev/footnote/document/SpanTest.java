package dev.footnote.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 0", "3, 2", "-2, -1"})
    void cannotRunBackwardsOrBeginBeforeTheText(int start, int end) {
        assertThatThrownBy(() -> Span.of(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(start + " to " + end);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, 2, 6, 2", // over the end
        "2, 6, 0, 4, 2", // over the start
        "0, 9, 3, 5, 2", // inside
        "0, 3, 3, 5, 0", // side by side
        "0, 3, 5, 9, 0", // apart
        "4, 4, 0, 9, 0", // empty
    })
    void overlapsByTheCodeUnitsThatBothCover(int start, int end, int otherStart, int otherEnd, int overlap) {
        Span one = Span.of(start, end);
        Span other = Span.of(otherStart, otherEnd);

        assertThat(one.overlap(other)).isEqualTo(overlap);
        assertThat(other.overlap(one)).isEqualTo(overlap);
        assertThat(one.overlaps(other)).isEqualTo(overlap > 0);
    }

    @Test
    void containsItselfAndWhatLiesInside() {
        Span span = Span.of(2, 5);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(Span.of(3, 5))).isTrue();
        assertThat(span.contains(Span.of(1, 5))).isFalse();
        assertThat(span.contains(Span.of(2, 6))).isFalse();
    }

    @Test
    void coversItsWordsInCodeUnits() {
        String text = "A 🚢 sails";

        assertThat(Span.of(2, 4).in(text)).isEqualTo("🚢");
        assertThat(Span.of(2, 4).length()).isEqualTo(2);
        assertThatThrownBy(() -> Span.of(2, 99).in(text)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void unitesAndShifts() {
        assertThat(Span.of(1, 2).union(Span.of(5, 7))).isEqualTo(Span.of(1, 7));
        assertThat(Span.of(1, 2).shift(3)).isEqualTo(Span.of(4, 5));
        assertThatThrownBy(() -> Span.of(1, 2).shift(-2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stripsWhiteSpaceAtBothEnds() {
        assertThat(Span.of(0, 7).strip(" a b \n ")).isEqualTo(Span.of(1, 4));
        assertThat(Span.of(0, 3).strip("   ").isEmpty()).isTrue();
    }

    @Test
    void sortsByStartThenByEnd() {
        assertThat(Span.of(1, 2))
                .isLessThan(Span.of(2, 2))
                .isLessThan(Span.of(1, 3))
                .isEqualByComparingTo(Span.of(1, 2));
    }
}
