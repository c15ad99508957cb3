package dev.footnote.search.index;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {

    private static final Set<String> COMMON =
            Set.of("does", "the", "cost", "rules", "what", "who", "how", "leave", "boat");

    private final Spelling spelling = spelling();

    private static Spelling spelling() {
        Vocabulary vocabulary = Indexes.vocabulary("The harbour ferry leaves for Skerry. Keeper Berg lit the lamp.");
        return new Spelling(vocabulary, COMMON::contains);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What does the fery cost?            | What does the ferry cost?",
                "What does the frery cost?           | What does the ferry cost?",
                "What does the habrour cost?         | What does the harbour cost?",
                "Waht does the ferry cost?           | what does the ferry cost?",
                "hwo lit the lmap?                   | how lit the lamp?",
                "Who was the keepr?                  | Who was the keeper?",
            })
    void mendsSlips(String typed, String meant) {
        assertThat(spelling.mend(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the ferry cost?",
                "What are the rules?",
                "Does the zeppelin leave?",
                "xyz",
                "F-16 12:30 £4",
                "???",
                "🙂",
                "  two  spaces \n"
            })
    void leavesAlone(String text) {
        assertThat(spelling.mend(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat", "cost"})
    void aCommonWordIsNeverMadeAWordOfTheDocuments(String word) {
        Vocabulary vocabulary = Indexes.vocabulary("boot coast");

        assertThat(new Spelling(vocabulary, COMMON::contains).mend(word)).isEqualTo(word);
        assertThat(new Spelling(vocabulary, any -> false).mend(word)).isNotEqualTo(word);
    }
}
