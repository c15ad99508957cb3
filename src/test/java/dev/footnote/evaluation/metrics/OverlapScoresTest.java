package dev.footnote.evaluation.metrics;

import dev.footnote.document.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class OverlapScoresTest {

    @Test
    void countsSharedCharactersOncePerDocument() {
        Map<String, List<Span>> retrieved =
                Map.of("a", List.of(Span.of(5, 15), Span.of(0, 10)), "b", List.of(Span.of(0, 5)));
        Map<String, List<Span>> wanted = Map.of("a", List.of(Span.of(10, 20)), "c", List.of(Span.of(0, 5)));

        SpanOverlap overlap = SpanOverlap.of(retrieved, wanted);

        assertThat(overlap).isEqualTo(new SpanOverlap(5, 20, 15));
        assertThat(overlap.recall()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(overlap.precision()).isEqualTo(0.25);
        assertThat(overlap.iou()).isEqualTo(5.0 / 30, within(1e-12));
    }

    @Test
    void scoresNothingRetrievedWithZero() {
        SpanOverlap overlap = SpanOverlap.of(Map.of(), Map.of("a", List.of(Span.of(0, 3))));

        assertThat(overlap.recall()).isZero();
        assertThat(overlap.precision()).isZero();
        assertThat(overlap.iou()).isZero();
        assertThatThrownBy(() -> SpanOverlap.of(Map.of(), Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void equalsCountingCharacterByCharacter(
            @ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> found,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 40) Integer> sought) {
        List<Span> retrieved =
                found.stream().map(at -> Span.of(at, at + at % 7)).toList();
        List<Span> wanted =
                sought.stream().map(at -> Span.of(at, at + 1 + at % 5)).toList();
        boolean[][] covered = new boolean[2][60];
        retrieved.forEach(span -> Arrays.fill(covered[0], span.start(), span.end(), true));
        wanted.forEach(span -> Arrays.fill(covered[1], span.start(), span.end(), true));
        long both = IntStream.range(0, 60)
                .filter(i -> covered[0][i] && covered[1][i])
                .count();

        assertThat(SpanOverlap.of(Map.of("a", retrieved), Map.of("a", wanted)).common())
                .isEqualTo(both);
    }

    @Test
    void holdsCitationsAgainstEvidence() {
        List<DocumentSpan> cited = List.of(at("a", 0, 10), at("a", 20, 30), at("b", 0, 10));
        List<List<DocumentSpan>> evidence = List.of(
                List.of(at("a", 5, 25), at("c", 0, 9)),
                List.of(at("b", 10, 20)),
                List.of(at("x", 0, 9), at("b", 9, 12)));

        CitationScore score = CitationScore.of(cited, evidence);

        assertThat(score.precision()).isEqualTo(new Share(3, 3));
        assertThat(score.recall()).isEqualTo(new Share(2, 3));
    }

    @Test
    void countsACitationThatOnlyTouchesEvidenceAsWrong() {
        CitationScore score = CitationScore.of(List.of(at("a", 0, 10)), List.of(List.of(at("a", 10, 20))));

        assertThat(score.plus(score).precision()).isEqualTo(new Share(0, 2));
        assertThat(score.recall().value()).hasValue(0);
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(CitationScore.of(List.of(), List.of(List.of(at("a", 0, 1))))
                        .precision()
                        .value())
                .isEqualTo(OptionalDouble.empty());
        assertThat(Share.of(List.of(1, 2, 3, 4), number -> number > 1).value()).hasValue(0.75);
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DocumentSpan at(String document, int start, int end) {
        return new DocumentSpan(document, Span.of(start, end));
    }
}
