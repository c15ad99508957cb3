package dev.footnote.answer.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When does it open, and how much is a ticket?    | When does it open | how much is a ticket?",
                "Who kept the lamp and why did they leave?       | Who kept the lamp | why did they leave?",
                "Is the pier shut, or when does it open?         | Is the pier shut  | when does it open?",
                "How much is the rent? How high is the deposit?  | How much is the rent? | How high is the deposit?",
                "I have two questions. How thick is it? How high is the tank? | How thick is it? | How high is the"
                        + " tank?",
                "When does it open and is there a café?          | When does it open | is there a café?",
                "What are the rules on dogs and on bikes?        | What are the rules on dogs? | What are the rules on"
                        + " bikes?",
            })
    void takesTwoQuestionsApart(String text, String first, String second) {
        assertThat(QuestionParts.of(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When does it open?",
                "Which boats are red and white?",
                "Where and when does it open?",
                "What happened and what followed?",
                "What do Anna and Olaf say about how it works?",
                "salt and vinegar",
                "I lost my key. What does a new one cost?",
                "Really? What?",
                "???",
                "🙂"
            })
    void leavesOneQuestionWhole(String text) {
        assertThat(QuestionParts.of(text)).containsExactly(text);
    }

    @Test
    void stopsAtThree() {
        List<String> parts = QuestionParts.of("Who kept the lamp and why did they leave and when did they come back"
                + " and where did they live then?");

        assertThat(parts).hasSize(3);
        assertThat(parts.get(2)).startsWith("when did they").endsWith("where did they live then?");
    }

    @Test
    void aPartIsNeverBlankSoThatItCanBeAsked() {
        assertThat(QuestionParts.of("  When does it open,   and what is a ticket?  "))
                .allSatisfy(part -> assertThat(part).isNotBlank());
    }
}
