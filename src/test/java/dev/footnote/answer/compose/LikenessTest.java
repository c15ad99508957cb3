package dev.footnote.answer.compose;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.reading.Reading;
import dev.footnote.search.index.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

    private final Likeness likeness = new Likeness(new LuceneTextAnalyzer(Stemming.PORTER), 0.6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same, in about the same words
                "The last ferry leaves at 21:30.      | The last ferry leaves at 21:30.             | true",
                "The last ferry leaves at 21:30.      | At 21:30 the last ferry is leaving.         | true",
                "Dogs travel free on the ferry.       | Dogs travel free on every ferry.            | true",
                "No dogs are allowed on the deck.     | Dogs are not allowed on the deck.           | true",
                // one word makes the difference
                "The last ferry leaves at 21:30.      | The last ferry leaves at 22:30.             | false",
                "The old tower has two green doors.   | The old tower has three green doors.        | false",
                "The old museum shuts on Mondays early in the day. | The old museum shuts on Tuesdays early in the day. | false",
                "The old museum shuts every Monday before noon. | The old museum shuts every Tuesday before noon. | false",
                "Dogs are allowed on the upper deck.  | Dogs are not allowed on the upper deck.     | false",
                "Dogs do travel free on the ferry.    | Dogs don't travel free on the ferry.        | false",
                "Gero Holt joined the firm in 2019.   | Mira Holt joined the firm in 2019.          | false",
                "Anna lent the van to Peter.          | Peter lent the van to Anna.                 | false",
                "The lift in Nordby is broken.        | The lift in Sorby is broken.                | false",
                "Dogs travel free on the ferry.       | The dogs travel free on the ferry.          | true",
                // other things
                "The last ferry leaves at 21:30.      | The lamp was lit by oil.                    | false",
                "Of the.                              | To a.                                       | false",
            })
    void saysTheSame(String one, String other, boolean same) {
        assertThat(likeness.saysTheSame(candidate(one), candidate(other))).isEqualTo(same);
        assertThat(likeness.saysTheSame(candidate(other), candidate(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When did Gero Holt join?    | Gero Holt joined the firm in 2019. | Mira Holt joined the firm in 2012. | true",
                "When did they join?         | Gero Holt joined the firm in 2019. | Mira Holt joined the firm in 2012. | false",
                "Who lent the van to Peter?  | Anna lent the van to Peter.        | Peter lent the van to Anna.        | true",
                "What does the Corvo 40 use? | The Corvo 40 uses one battery.     | The Corvo 20 uses one battery.     | true",
                "Are dogs allowed?           | Dogs are allowed on the deck.      | Dogs are not allowed on the deck.  | false",
                "When did Gero Holt join?    | Gero Holt joined the firm in 2019. | The firm was founded in 1950.      | false",
            })
    void whatIsNearlyTheSameButNotOfWhatTheQuestionNamesIsOfAnother(
            String question, String better, String other, boolean another) {
        assertThat(likeness.isOfAnother(question, candidate(better), candidate(other)))
                .isEqualTo(another);
    }

    private static Candidate candidate(String sentence) {
        Reading reading = Readings.of(Sentences.document("a", sentence), 1);
        return new Candidate(
                reading.hit().passage().document(), reading, reading.sentences().get(0));
    }
}
