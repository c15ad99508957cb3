package dev.footnote.answer.question;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExtentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Explain how the lamp was lit",
                "explain the tides",
                "Please describe the harbour.",
                "Could you please explain why the ferry waits?",
                "How was the lamp lit, in detail?",
                "What happened to the keeper? Tell me in more detail",
                "How do I board, step by step?"
            })
    void theseAskForAFullAnswer(String question) {
        assertThat(Extent.askedFor(question)).isEqualTo(Optional.of(Extent.FULL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Explain the tides briefly",
                "Describe the harbour in one sentence",
                "In short, why does it wait?"
            })
    void theseAskForTheFewestSentences(String question) {
        assertThat(Extent.askedFor(question)).isEqualTo(Optional.of(Extent.FEWEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How was the lamp lit?",
                "Why does the ferry wait?",
                "How did the keeper explain the fire?",
                "What details did the report leave out?",
                "Who described the harbour first?"
            })
    void theseDoNotSay(String question) {
        assertThat(Extent.askedFor(question)).isEmpty();
    }
}
