package dev.footnote.answer.conversation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No, I meant in June               | in June",
                "sorry, City                       | City",
                "P1 I mean                         | P1",
                "wrong one, I have the 5 Pro       | the 5 Pro",
                "not the red one, the blue one     | not the red one, the blue one",
                "credit, not gold                  | credit, not gold",
            })
    void whatIsMeantIsTakenFromACorrection(String question, String meant) {
        assertThat(Corrections.meant(question, words -> false)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"And in June?", "What do I mean?"})
    void otherQuestionsTakeNothingBack(String question) {
        assertThat(Corrections.meant(question, words -> false)).isEmpty();
    }

    @Test
    void denialIsNoCorrectionWhereAWholeClauseFollows() {
        assertThat(Corrections.meant("no, is it free?", words -> true)).isEmpty();
    }

    @Test
    void exchangeSaysWhatIsPutInThePlaceOfWhat() {
        assertThat(Corrections.exchange("credit, not gold"))
                .isEqualTo(new Corrections.Exchange("credit", Optional.of("gold")));
        assertThat(Corrections.exchange("the blue one, please"))
                .isEqualTo(new Corrections.Exchange("the blue one", Optional.empty()));
    }
}
