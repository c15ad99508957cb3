package dev.footnote.answer.question;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuestionTest {

    @Test
    void needsWords() {
        assertThatThrownBy(() -> Question.of(" \n ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksAllDocumentsUnlessToldOtherwise() {
        assertThat(Question.of("Why?").filter().isNone()).isTrue();
    }
}
