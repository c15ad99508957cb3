package dev.footnote.answer.disagreement.statement;

import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.language.ReadWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FocusTest {

    private static final QuestionAnalysis ANALYSIS = new QuestionAnalysis(ReadWords.ANALYZER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many turbines does the wind farm have? | The wind farm has 12 turbines.         | false",
                "How much did the wind farm cost?           | The solar farm cost 40 euros.          | true",
                "How heavy is the W2?                       | The W3 weighs 40 kg.                   | true",
                "How heavy is the W2?                       | The W2 weighs 40 kg.                   | false",
                "What did a berth cost in January?          | In December a berth cost 40 euros.     | true",
                "What did a berth cost in 2021?             | In 2022 a berth cost 40 euros.         | true",
                // what was wanted is not what came of it
                "How much did the fair raise?               | The fair aimed to raise 40 euros.      | true",
                "How much did the fair aim to raise?        | The fair aimed to raise 40 euros.      | false",
            })
    void statementsAboutSomethingElseOfTheSortMissTheQuestion(String question, String sentence, boolean missed) {
        assertThat(focus(question).isMissedBy(Parts.statement("a", sentence))).isEqualTo(missed);
    }

    @Test
    void dimensionIsNotWhatAQuestionIsAbout() {
        assertThat(focus("How long is the pier?").terms()).containsExactly("pier");
    }

    @Test
    void nearestPartsHaveMostOfWhatIsAsked() {
        Part first = Parts.valued("a", "The first bus leaves at 6 am.");
        Part last = Parts.valued("a", "The last one leaves at 11 pm.");

        assertThat(focus("When does the last bus leave?").nearest(List.of(first, last)))
                .containsExactly(last);
    }

    private static Focus focus(String question) {
        return Focus.of(ANALYSIS.analyze(question), ReadWords.of(question));
    }
}
