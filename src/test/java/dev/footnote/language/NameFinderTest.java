package dev.footnote.language;

import dev.footnote.language.Mention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFinderTest {

    private final NameFinder finder = new NameFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // titles make a person, and are no part of the name
                "They met President Jane Doe.               | PERSON | Jane Doe",
                "They met Dr. Jane Doe.                     | PERSON | Jane Doe",
                "the harbour master, Captain Anna Berg      | PERSON | Anna Berg",
                "It was painted by Anna Berg.               | PERSON | Anna Berg",
                "his brother Olaf                           | PERSON | Olaf",
                // so do words of saying
                "Anna Berg said it was shut.                | PERSON | Anna Berg",
                "'It is shut,' said Berg.                   | PERSON | Berg",
                "according to Berg                          | PERSON | Berg",
                "Dr. Berg’s boat sank.                      | PERSON | Berg",
                "Berg, who also told them                   | PERSON | Berg",
                // prepositions make a place
                "They live in Port Alba.                    | PLACE  | Port Alba",
                "They sailed to the northern Skerries.      | PLACE  | Skerries",
                "a farm south of Alba                       | PLACE  | Alba",
                // bodies and the rest are only names
                "They study at Alba University.             | NAME   | Alba University",
                "the Bank of Alba                           | NAME   | Bank of Alba",
                "the Lantern prize                          | NAME   | Lantern",
                "Alba is far.                               | NAME   | Alba",
                "The U.S. is far.                           | NAME   | U.S.",
                "a Berg-Olsen pump                          | NAME   | Berg-Olsen",
                "the Isle of the Winds                      | NAME   | Isle of the Winds",
            })
    void findsTheNameAndWhatItNames(String text, Kind kind, String words) {
        assertThat(found(text)).contains(kind + " " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat left.",
                "However, it left.",
                "Sailing is hard.",
                "It left. Recently it came back.",
                "What does it cost?",
                "On Monday it left.",
                "It left in March.",
                "When I left, it rained.",
                "Tell me more.",
                "A",
                "",
                "no capitals at all"
            })
    void aWordThatIsCapitalForItsPlaceIsNoName(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void severalNamesComeInTheOrderOfTheText() {
        assertThat(found("Anna Berg said that Olaf Lund lives in Alba."))
                .containsExactly("PERSON Anna Berg", "NAME Olaf Lund", "PLACE Alba");
    }

    private List<String> found(String text) {
        return finder.find(text).stream()
                .map(mention -> mention.kind() + " " + mention.span().in(text))
                .toList();
    }
}
