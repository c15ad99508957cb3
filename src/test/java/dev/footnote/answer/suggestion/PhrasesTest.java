package dev.footnote.answer.suggestion;

import dev.footnote.adapter.opennlp.OpenNlpLemmatizer;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTest {

    private final SentenceTagging tagging =
            new SentenceTagging(new OpenNlpTagger(), new OpenNlpLemmatizer(), word -> true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The gate of the old mill was closed.|the gate of the old mill|gate|true",
                "The proposed deal was closed.|the proposed deal|deal|true",
                "The mill was closed.|the mill|mill|false",
                "The harbour of Lund was closed.|the harbour of Lund|harbour|true",
                "The sales of 2019 were low.|the sales of 2019|sales|false",
                "The wooden boats from the old yard were sold.|the wooden boats from the old yard|boats|true",
            })
    void phraseGoesOnWithWhatIsAttachedAndIsSpecificWhereItNamesOneThing(
            String sentence, String phrase, String head, boolean specific) {
        Assertion s = tagging.of(sentence, "");
        int to = Phrases.fullEnd(s, 0, Phrases.ATTACHING);

        assertThat(s.said(0, to)).isEqualTo(phrase);
        assertThat(s.word(Phrases.head(s, 0, to))).isEqualTo(head);
        assertThat(Phrases.isSpecific(s, 0, to)).isEqualTo(specific);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Anna Berg sold it.|true|1",
                "The keeper of the mill sold it.|true|0",
                "The computer of the mill failed.|false|0",
            })
    void personsAreKnownByNameOrRole(String sentence, boolean person, int named) {
        Assertion s = tagging.of(sentence, "");
        int to = Phrases.fullEnd(s, 0, Phrases.ATTACHING);

        assertThat(People.isPerson(s, 0, to)).isEqualTo(person);
        assertThat(People.inFull(s)).hasSize(named);
    }
}
