package dev.footnote.answer.suggestion;

import dev.footnote.adapter.opennlp.OpenNlpTagger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionMakerTest {

    private static final Set<String> KNOWN = Set.of(
            "open",
            "paint",
            "lose",
            "found",
            "urge",
            "repair",
            "announce",
            "reject",
            "describe",
            "warn",
            "close",
            "need",
            "depend",
            "measure",
            "say");

    private final QuestionMaker maker = new QuestionMaker(new OpenNlpTagger(), new VerbForms(KNOWN::contains));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The city museum opened in 1997.|When did the city museum open?",
                "In 1862, the fog signal was repaired by Anna Berg.|When was the fog signal repaired by Anna Berg?",
                "The beekeepers' club lost 31 hives in May.|How many hives did the beekeepers' club lose in May?",
                "The Norwegian government will pay 40% of the repair costs.|What percentage of the repair costs will the"
                        + " Norwegian government pay?",
                "Italian workers from Lund rejected the plan.|What did Italian workers from Lund reject?",
                "The harbour committee rejected the plan.|What did the harbour committee reject?",
                "The water board has urged Lund to repair its dam.|What has the water board urged Lund to do?",
                "Mayor Anna Berg said the new bridge would be closed.|What did Mayor Anna Berg say about the new bridge?",
                "\"The new bridge will be closed,\" Mayor Anna Berg said.|What did Mayor Anna Berg say about the new bridge?",
                "Asked about the old mill, Anna Berg said it was lost.|What did Anna Berg say about the old mill?",
                "The Sund Bridge is a road bridge between two towns.|What is the Sund Bridge?",
                "The town of Lund is known for its cakes.|What is the town of Lund known for?",
                "The ferry to Lund depends on the weather.|What does the ferry to Lund depend on?",
                "If the lock gate is closed, boats will wait outside.|What will happen if the lock gate is closed?",
                "To open the lock gate, turn the wheel.|How do you open the lock gate?"
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
                "Open the lid and press the red button twice."
            })
    void makesNothingOfASentenceThatDoesNotStandAlone(String sentence) {
        assertThat(questions(sentence)).isEmpty();
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
