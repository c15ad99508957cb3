package dev.footnote.answer.suggestion;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VarietyTest {

    private static final Document DOCUMENT = Sentences.document("test", "Anything.");

    @Test
    void theFirstOnesDifferAndNoneIsLost() {
        List<Suggestion> found = suggestions(
                "What did Mayor Ann Berg say about boats?",
                "What did Berg say about the bridge?",
                "What did Ann Berg say about tar?",
                "What did Olaf Lund say about boats?",
                "Who built the bridge?",
                "When did the ferry sink?");

        assertThat(Variety.ordered(found))
                .extracting(Suggestion::question)
                .containsExactly(
                        "What did Mayor Ann Berg say about boats?",
                        "What did Olaf Lund say about boats?",
                        "Who built the bridge?",
                        "When did the ferry sink?",
                        "What did Berg say about the bridge?",
                        "What did Ann Berg say about tar?");
    }

    @Test
    void twoSpellingsOfANameAreOne() {
        assertThat(Variety.form("What did Pettersen say about tar?"))
                .isEqualTo(Variety.form("What did Petterssen say about boats?"));
    }

    @Test
    void oddQuestionsHaveAFormToo() {
        assertThat(Variety.form("In?")).isEqualTo("in");
        assertThat(Variety.form("?")).isEmpty();
        assertThat(Variety.ordered(List.of())).isEmpty();
    }

    private static List<Suggestion> suggestions(String... questions) {
        return Stream.of(questions)
                .map(question -> new Suggestion(question, DOCUMENT, Span.of(0, 9)))
                .toList();
    }
}
