package dev.footnote.answer.verification;

import dev.footnote.answer.citation.CitedSpan;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.verification.check.Problem;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTest {

    private static final Document DOCUMENT =
            Document.of("pier.txt", Description.titled("The pier"), "The pier opened in 1904.", List.of());

    private static final VerifiedSentence OPENED = supported("The pier opened in 1904.");
    private static final VerifiedSentence BURNED = unsupported("Mayor Lund burned it down.");
    private static final VerifiedSentence LEANING = supported("He denied that.");
    private static final VerifiedSentence REBUILT = supported("The council rebuilt the pier.");

    @Test
    void marksShowsAll() {
        assertThat(Verification.apply(Policy.MARK, List.of(OPENED, BURNED))).containsExactly(OPENED, BURNED);
    }

    @Test
    void dropsWhatNothingBearsOutAndWhatLeansOnIt() {
        assertThat(Verification.apply(Policy.DROP, List.of(OPENED, BURNED, LEANING, LEANING, REBUILT)))
                .containsExactly(OPENED, REBUILT);
    }

    @Test
    void keepsWhatLeansOnASentenceThatStays() {
        assertThat(Verification.apply(Policy.DROP, List.of(OPENED, LEANING))).containsExactly(OPENED, LEANING);
    }

    @Test
    void anAnswerWithOneUnsupportedSentenceIsNotUsedWhereItIsStrict() {
        assertThat(Verification.apply(Policy.STRICT, List.of(OPENED, BURNED))).isEmpty();
        assertThat(Verification.apply(Policy.STRICT, List.of(OPENED, REBUILT))).containsExactly(OPENED, REBUILT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He denied that.",
                "It was rebuilt later.",
                "Its roof is of copper.",
                "However, this was denied.",
                "For example, the roof leaks.",
                "Moreover, the price rose."
            })
    void leaning(String sentence) {
        assertThat(Verification.leans(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was rebuilt.",
                "However, Anna Berg denied it.",
                "There is a lift at the pier.",
                "Heavy rain fell.",
                "Thousands came."
            })
    void standing(String sentence) {
        assertThat(Verification.leans(sentence)).isFalse();
    }

    private static VerifiedSentence supported(String text) {
        return new VerifiedSentence(
                text, Verdict.SUPPORTED, List.of(new CitedSpan(DOCUMENT, Span.of(0, 8))), 0.9, Optional.empty());
    }

    private static VerifiedSentence unsupported(String text) {
        return new VerifiedSentence(
                text,
                Verdict.UNSUPPORTED,
                List.of(),
                0.1,
                Optional.of(new Problem(Problem.Kind.NOT_STATED, "No passage says so.")));
    }
}
