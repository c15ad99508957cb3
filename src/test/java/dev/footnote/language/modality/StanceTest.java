package dev.footnote.language.modality;

import dev.footnote.language.ReadWords;
import dev.footnote.language.Word;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank.                              | sank     | false | FACT",
                "The ferry did not sink.                      | sink     | true  | FACT",
                "The ferry never did not sink.                | sink     | false | FACT",
                "Not only the ferry sank.                     | sank     | false | FACT",
                "There is no doubt that the ferry sank.       | sank     | false | FACT",
                "The ferry may sink.                          | sink     | false | POSSIBLE",
                "The ferry will sink.                         | sink     | false | FUTURE",
                "The ferry will perhaps sink.                 | sink     | false | POSSIBLE",
                "The town plans to build a bridge.            | build    | false | FUTURE",
                "The plans show a bridge.                     | show     | false | FACT",
                "The owner must repair the bridge.            | repair   | false | DUTY",
                "The owner failed to repair the bridge.       | repair   | true  | FACT",
                "It opened in May and closed.                 | closed   | false | FACT",
            })
    void tellsHowAWordIsSaid(String sentence, String word, boolean denied, Certainty certainty) {
        List<Word> words = ReadWords.of(sentence);
        List<Stance> stances = Stance.of(words);
        int place = words.stream().map(Word::text).toList().indexOf(word);

        assertThat(stances.get(place)).isEqualTo(new Stance(denied, certainty));
    }
}
