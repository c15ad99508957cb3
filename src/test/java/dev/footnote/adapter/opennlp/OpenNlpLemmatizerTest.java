package dev.footnote.adapter.opennlp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenNlpLemmatizerTest {

    private final OpenNlpTagger tagger = new OpenNlpTagger();
    private final OpenNlpLemmatizer lemmatizer = new OpenNlpLemmatizer();

    @ParameterizedTest
    @CsvSource({
        "The keepers lost two boats., keeper lose boat",
        "She carries the children., carry child",
        "They went home., go"
    })
    void formsAreBroughtToTheirBase(String sentence, String lemmas) {
        assertThat(lemmatizer.lemmas(tagger.tag(sentence))).contains(lemmas.split(" "));
    }
}
