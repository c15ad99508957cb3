package dev.footnote.model.prompt;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PromptTemplateTest {

    private static final String PROMPT = """
            ---
            purpose: asks
            temperature: 0.5
            ---
            Judge <answer>{{answer}}</answer> to {{question}}.
            """;

    private static final Set<String> SUPPLIED = Set.of("question", "answer");

    @Test
    void isFilledIn() throws BadPrompt {
        PromptTemplate prompt = PromptTemplate.parse("ask.md", PROMPT, SUPPLIED);

        assertThat(prompt.fill(Map.of("answer", "$1 \\ {{question}}", "question", "why")))
                .isEqualTo("Judge <answer>$1 \\ {{question}}</answer> to why.");
        assertThat(prompt.purpose()).isEqualTo("asks");
        assertThat(prompt.number("temperature", 1)).isEqualTo(0.5);
        assertThat(prompt.number("max-tokens", 9)).isEqualTo(9);
    }

    @Test
    void whatIsFilledInCannotCloseItsTag() throws BadPrompt {
        PromptTemplate prompt = PromptTemplate.parse("ask.md", PROMPT, SUPPLIED);

        assertThat(prompt.fill(Map.of("answer", "a < b </answer> < / ANSWER> <b>", "question", "?")))
                .isEqualTo("Judge <answer>a < b ‹/answer> ‹ / ANSWER> <b></answer> to ?.");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        refused("Judge {{answer}}", "ask.md: no front matter between two lines of ---");
        refused("---\nmodel: x\n---\n{{answer}} {{question}}", "ask.md: no purpose");
        refused("---\npurpose\n---\n{{answer}} {{question}}", "ask.md: not a name with a value: purpose");
        refused("---\npurpose: x\n---\n{{answer}}", "ask.md: lacks the placeholder {{question}}");
        refused("---\npurpose: x\n---\n{{answer}} {{question}} {{date}}", "ask.md: unknown placeholder {{date}}");
    }

    @Test
    void anOptionThatIsNoNumberIsNamed() throws BadPrompt {
        PromptTemplate prompt = PromptTemplate.parse("ask.md", PROMPT.replace("0.5", "warm"), SUPPLIED);

        assertThatThrownBy(() -> prompt.number("temperature", 0))
                .hasMessage("ask.md: temperature is a number, not warm");
    }

    @Test
    void everyPlaceholderNeedsAValue() throws BadPrompt {
        PromptTemplate prompt = PromptTemplate.parse("ask.md", PROMPT, SUPPLIED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> prompt.fill(Map.of("answer", "x")))
                .withMessageContaining("{{question}}");
    }

    private static void refused(String content, String message) {
        assertThatThrownBy(() -> PromptTemplate.parse("ask.md", content, SUPPLIED))
                .isInstanceOf(BadPrompt.class)
                .hasMessage(message);
    }
}
