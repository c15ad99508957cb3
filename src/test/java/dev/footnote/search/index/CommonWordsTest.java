package dev.footnote.search.index;

import dev.footnote.search.passage.TokenCounter;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommonWordsTest {

    private static final Set<String> PIECES = Set.of("lamp", "harbour", "cat", "light");

    /** One piece for a known word, two for a known word with an ending, three for all else. */
    private static final TokenCounter COUNTER = word -> {
        if (PIECES.contains(word)) {
            return 1;
        }
        return PIECES.stream().anyMatch(word::startsWith) || word.equals("zqx") ? 2 : 3;
    };

    @ParameterizedTest
    @CsvSource({
        "lamp, true", // one piece
        "lamps, true", // a word of four letters and an ending
        "harbouring, true",
        "cats, false", // too short a stem to tell
        "zqx, false", // two pieces without a word in front
        "lmap, false",
    })
    void aCommonWordIsOnePieceOrAWordAndAnEnding(String word, boolean common) {
        assertThat(new CommonWords(COUNTER).test(word)).isEqualTo(common);
    }
}
