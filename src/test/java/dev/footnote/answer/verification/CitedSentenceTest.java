package dev.footnote.answer.verification;

import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitedSentenceTest {

    private static final OpenNlpSentenceSplitter SPLITTER = new OpenNlpSentenceSplitter();

    @Test
    void marksBelongToTheirSentenceBeforeAndBehindTheStop() {
        List<CitedSentence> sentences = CitedSentence.of(
                "The pier is old [1, 2]. It was closed.[3] Nobody knows why. It is open 【4】.", SPLITTER);

        assertThat(sentences)
                .extracting(CitedSentence::text)
                .containsExactly("The pier is old.", "It was closed.", "Nobody knows why.", "It is open.");
        assertThat(sentences)
                .extracting(CitedSentence::numbers)
                .containsExactly(List.of(1, 2), List.of(3), List.of(), List.of(4));
    }

    @Test
    void spansReferToTheAnswerAsItWasWritten() {
        String answer = "The pier is old [1]. It was closed.";

        List<CitedSentence> sentences = CitedSentence.of(answer, SPLITTER);

        assertThat(sentences.get(0).span().in(answer)).isEqualTo("The pier is old [1].");
        assertThat(sentences.get(1).span().in(answer)).isEqualTo("It was closed.");
    }
}
