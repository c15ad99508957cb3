package dev.footnote.answer.suggestion;

import dev.footnote.adapter.opennlp.OpenNlpLemmatizer;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionMakerTest {

    private final QuestionMaker maker =
            new QuestionMaker(new OpenNlpTagger(), new OpenNlpLemmatizer(), word -> !word.equals("brumm"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The city museum opened in 1997.|When did the city museum open?",
                "In 1862, the fog signal was repaired by Anna Berg.|When was the fog signal repaired by Anna Berg?",
                "The wooden signal was repaired by Anna Berg in great haste.|Who was the wooden signal repaired by?",
                "The beekeepers' club lost 31 hives in May.|How many hives did the beekeepers' club lose in May?",
                "Italian workers from Lund rejected the plan.|What did Italian workers from Lund reject?",
                "The harbour committee rejected the plan.|What did the harbour committee reject?",
                "Mayor Anna Berg sold the old ferry to Lund.|Who sold the old ferry to Lund?",
                "Mayor Anna Berg said the new bridge would be closed.|What did Mayor Anna Berg say about the new"
                        + " bridge?",
                "\"The new bridge will be closed,\" Mayor Anna Berg said.|What did Mayor Anna Berg say about the new"
                        + " bridge?",
                "The plan of Mayor Anna Berg was lost in haste.|Who is Anna Berg?",
                "The trial period is six months.|How long is the trial period?",
                "The final harbour report is due in June, the cheap ticket is free.|What is said about the final"
                        + " harbour report?",
                "The printed museum ticket was 12 euros.|How much was the printed museum ticket?",
                "Text messages are accepted at the quay.|Are text messages accepted at the quay?",
                "The Sund Bridge is a road bridge between two towns.|What is the Sund Bridge?",
                "The harbour museum sweeps its floor every night.|What is said about the harbour museum?"
            })
    void asksForWhatTheSentenceSays(String sentence, String question) {
        assertThat(questions(sentence)).contains(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It opened in 1997 after a long delay.",
                "This museum opened in 1997 and closed in 2003.",
                "The museum did not open in 1997.",
                "The old mill brummed the new dam.",
                "Stubble burned the old mill.",
                "A single glove left on 4 December.",
                "5.4 Boiler and chimney are cleaned in May.",
                "Open the lid and press the red button twice."
            })
    void makesNothingOfASentenceThatDoesNotStandAlone(String sentence) {
        assertThat(questions(sentence)).isEmpty();
    }

    @Test
    void headOfAColumnNamesAThingOrNot() {
        assertThat(List.of("Price", "queue depth", "lower bar")).allMatch(maker::isThing);
        assertThat(List.of("until July", "what you do", "small")).noneMatch(maker::isThing);
    }

    @Test
    void knowsWhoSpeaksOnFromTheSentenceBefore() {
        assertThat(maker.of(
                        "She warned that the new bridge would be closed.",
                        "Mayor Anna Berg announced the repairs on Monday.",
                        ""))
                .extracting(MadeQuestion::text)
                .contains("What did Mayor Anna Berg say about the new bridge?");
    }

    @Test
    void saysWhereTheAnswerStands() {
        String sentence = "The city museum opened in 1997.";

        assertThat(maker.of(sentence, "", sentence))
                .filteredOn(made -> made.form().equals("when"))
                .singleElement()
                .extracting(made -> made.answer().orElseThrow().in(sentence))
                .isEqualTo("in 1997");
    }

    private List<String> questions(String sentence) {
        return maker.of(sentence, "", sentence).stream().map(MadeQuestion::text).toList();
    }
}
