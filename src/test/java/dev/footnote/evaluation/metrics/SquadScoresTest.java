package dev.footnote.evaluation.metrics;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The cases of SQuAD 2.0's evaluation script. */
class SquadScoresTest {

    @Test
    void foldsCaseArticlesPunctuationAndWhiteSpace() {
        assertThat(SquadText.of("The  Cat's, a-hat!\u00a0(an   Owl)")).isEqualTo("cats ahat owl");
        assertThat(SquadText.of("A. Theatre, another")).isEqualTo("theatre another");
        assertThat(SquadText.of("the")).isEmpty();
    }

    @Test
    void keepsPunctuationThatIsNotAscii() {
        assertThat(SquadText.of("“owl” – £5")).isEqualTo("“owl” – £5");
    }

    @Test
    void matchesAnyRightAnswerExactly() {
        assertThat(ExactMatch.of("the Normans", List.of("Normans", "Vikings"))).isOne();
        assertThat(ExactMatch.of("Vikings.", List.of("Normans", "Vikings"))).isOne();
        assertThat(ExactMatch.of("Normans of France", List.of("Normans"))).isZero();
    }

    @Test
    void sharesWordsByTheirNumber() {
        assertThat(TokenF1.of("in the 10th century", List.of("10th and 11th century")))
                .isEqualTo(2.0 * 2 / (3 + 4), within(1e-12));
        assertThat(TokenF1.of("very very good", List.of("very good"))).isEqualTo(0.8, within(1e-12));
        assertThat(TokenF1.of("owl", List.of("cat"))).isZero();
    }

    @Test
    void takesTheBestOfTheRightAnswers() {
        assertThat(TokenF1.of("big cat", List.of("dog", "cat", "big grey cat"))).isEqualTo(0.8, within(1e-12));
    }

    @Test
    void wantsARefusalWhereThereIsNoAnswer() {
        assertThat(ExactMatch.of("", List.of())).isOne();
        assertThat(TokenF1.of("", List.of())).isOne();
        assertThat(ExactMatch.of("owl", List.of())).isZero();
        assertThat(TokenF1.of("owl", List.of())).isZero();
        assertThat(TokenF1.of("", List.of("owl"))).isZero();
    }

    @Test
    void leavesOutRightAnswersThatAreOnlyArticlesOrPunctuation() {
        assertThat(ExactMatch.of("", List.of("the", "owl"))).isZero();
        assertThat(ExactMatch.of("", List.of("the", "?"))).isOne();
        assertThat(TokenF1.of("the", List.of("owl"))).isZero();
    }
}
