package dev.footnote.answer.conversation;

import dev.footnote.adapter.opennlp.OpenNlpTagger;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AlignmentsTest {

    private static final Utterances UTTERANCES = new Utterances(new OpenNlpTagger(), words -> Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L5?               | What is the pay of grade L2?      | What is the pay of grade L5?",
                "120 l?            | What does a 60 l bin cost?        | What does a 120 l bin cost?",
                "Express 15        | How long does Cotton 60 take?     | How long does Express 15 take?",
                "server.tick       | What is the default of a.beat?    | What is the default of server.tick?",
                "the third         | When is the second boat?          | When is the third boat?",
                "the last one      | What is step 1?                   | What is the last step?",
                "band B?           | What is the limit in city band A? | What is the limit in city band B?",
                "half pay          | How long do I get full pay?       | How long do I get half pay?",
                "October to April? | Is it open from May to June?      | Is it open from October to April?",
            })
    void formShowsWhereAPieceBelongs(String piece, String last, String expected) {
        assertThat(aligned(piece, last)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the weight | What does a 60 l bin cost?",
                "L5         | What does a bin cost?",
                "third      | What does a bin cost?",
                "?          | What does a 60 l bin cost?",
            })
    void formOfOtherPiecesTellsNothing(String piece, String last) {
        assertThat(aligned(piece, last)).isEmpty();
    }

    private static Optional<String> aligned(String piece, String last) {
        return Alignments.of(UTTERANCES.piece(piece), UTTERANCES.said(last)).map(found -> found.in(last));
    }
}
