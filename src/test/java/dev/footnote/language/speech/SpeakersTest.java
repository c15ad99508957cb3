package dev.footnote.language.speech;

import dev.footnote.adapter.opennlp.OpenNlpTagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakersTest {

    private static final Speakers SPEAKERS = new Speakers(new OpenNlpTagger());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tunnel will cost 3 billion crowns, warned the national audit office. | the national audit office",
                "According to the insurer Nord Mutual, the damage is £9 million. | the insurer Nord Mutual",
                "The chief executive, Nora Quill, said the merger would create 250 jobs. | Nora Quill",
                "A study of 900 adults found that coffee lowers the risk. | A study of 900 adults",
                "“Nobody told us anything,” said Lena Marsh. | Lena Marsh",
                "The auditor puts the costs of the plant at 52 million euros. | The auditor",
            })
    void findsWhoSaysIt(String sentence, String speaker) {
        assertThat(SPEAKERS.of(sentence, List.of()))
                .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo(speaker));
    }

    @Test
    void aPronounIsWhoSpokeBefore() {
        assertThat(SPEAKERS.of("It was cold, he said.", List.of("The mayor, Paul Arden, said nothing else.")))
                .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("Paul Arden"));
        assertThat(SPEAKERS.of("It was cold, he said.", List.of())).isEmpty();
    }

    @Test
    void whatNobodySaysHasNoSpeaker() {
        assertThat(SPEAKERS.of("The ferry was built in 1998.", List.of())).isEmpty();
    }
}
