package dev.footnote.evaluation.conflict;

import dev.footnote.answer.disagreement.Claim;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.disagreement.Disagreement.Kind;
import dev.footnote.answer.disagreement.Side;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DisagreementResultTest {

    private static final DisagreementCase DIFFERING = new DisagreementCase(
            "What does a berth cost?", Optional.of(Kind.CONFLICT), List.of("40 euros", "50 euros"));
    private static final DisagreementCase AGREEING =
            new DisagreementCase("Where is the quay?", Optional.empty(), List.of());

    @Test
    void isRightWhereEachSideStandsByItself() {
        assertThat(result(DIFFERING, shown(Kind.CONFLICT, "It costs 40 euros.", "It costs 50 euros."))
                        .isRight())
                .isTrue();
        assertThat(result(DIFFERING, shown(Kind.DEVELOPMENT, "It costs 40 euros.", "It costs 50 euros."))
                        .isRight())
                .isFalse();
        assertThat(result(DIFFERING, shown(Kind.CONFLICT, "It costs 40 euros.", "It costs 60 euros."))
                        .isRight())
                .isFalse();
        assertThat(result(DIFFERING, shown(Kind.CONFLICT, "It costs 40 euros or 50 euros.", "It costs 50 euros."))
                        .isRight())
                .isFalse();
        assertThat(result(DIFFERING).isRight()).isFalse();
    }

    @Test
    void whereNothingDiffersOnlyNothingIsRight() {
        assertThat(result(AGREEING).isRight()).isTrue();
        assertThat(result(AGREEING, shown(Kind.CONFLICT, "In Quern.", "In Lisk."))
                        .isRight())
                .isFalse();
    }

    @Test
    void scoreCountsWhatWasFoundOfWhatIsThereAndOfWhatWasShown() {
        Disagreement right = shown(Kind.CONFLICT, "It costs 40 euros.", "It costs 50 euros.");
        DisagreementScore score = DisagreementScore.of(List.of(
                result(DIFFERING, right),
                result(DIFFERING),
                result(DIFFERING),
                result(AGREEING, right),
                result(AGREEING)));

        assertThat(score).isEqualTo(new DisagreementScore(5, 3, 1, 2));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(1 / 3.0);
    }

    @Test
    void scoreOfNothingIsOne() {
        assertThat(DisagreementScore.of(List.of()).precision()).isEqualTo(1);
        assertThat(DisagreementScore.of(List.of()).recall()).isEqualTo(1);
    }

    @Test
    void caseHasSidesOnlyWhereSomethingDiffers() {
        assertThatThrownBy(() -> new DisagreementCase("What?", Optional.of(Kind.CONFLICT), List.of("one")))
                .hasMessageContaining("CONFLICT with 1 sides");
        assertThatThrownBy(() -> new DisagreementCase("What?", Optional.empty(), List.of("one", "two")))
                .hasMessageContaining("none with 2 sides");
    }

    private static DisagreementResult result(DisagreementCase wanted, Disagreement... shown) {
        return new DisagreementResult("harbour", wanted, List.of(shown));
    }

    private static Disagreement shown(Kind kind, String... sides) {
        return new Disagreement(
                kind,
                "berth",
                Arrays.stream(sides)
                        .map(words -> new Side(List.of(claim(words))))
                        .toList());
    }

    private static Claim claim(String words) {
        Document document = Sentences.document(words, words);
        return new Claim(document, Span.of(0, words.length()), Optional.empty(), Optional.empty());
    }
}
