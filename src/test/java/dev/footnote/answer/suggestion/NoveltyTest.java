package dev.footnote.answer.suggestion;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoveltyTest {

    private static final Document DOCUMENT = Document.of(
            "note.txt",
            new Description("note", true, Optional.empty(), Optional.empty(), Optional.empty()),
            "The old mill was sold in 1990 to Ida Berg. The mill stands by the river.",
            List.of());
    private static final Span FIRST = Span.of(0, 42);
    private static final Span SECOND = Span.of(43, 72);

    @ParameterizedTest
    @CsvSource({
        "When was the old mill sold?,   What is said about the old mill?,     is said, false",
        "When was the old mill sold?,   Who was the old mill sold to?,        who,     true",
        "When was the old mill sold?,   When was the mill sold?,              when,    true",
        "What does the river carry?,    What do the rivers carry?,            what,    false",
        "Where does the old mill stand?, Who is Ida Berg?,                    who is,  true",
    })
    void asksNothingTwice(String before, String question, String form, boolean isNew) {
        Novelty novelty = new Novelty();
        novelty.keep(candidate(before, "when", FIRST));

        assertThat(novelty.isNew(candidate(question, form, SECOND))).isEqualTo(isNew);
    }

    private static Candidate candidate(String question, String form, Span sentence) {
        return new Candidate(
                new Suggestion(question, DOCUMENT, sentence),
                new MadeQuestion(question, form, Optional.empty(), 1),
                Optional.empty());
    }
}
