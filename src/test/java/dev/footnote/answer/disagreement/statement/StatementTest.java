package dev.footnote.answer.disagreement.statement;

import dev.footnote.document.Span;
import dev.footnote.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill burned because the roof was dry. | the mill burned / because the roof was dry .",
                "The mill burned and the barn was saved.   | the mill burned / and the barn was saved .",
                // no second verb
                "The mill and the barn burned.             | the mill and the barn burned .",
                "The mill burned after the fair.           | the mill burned after the fair .",
            })
    void clausesHaveAVerbEach(String sentence, String clauses) {
        assertThat(Parts.statement("a", sentence).clauses().stream().map(StatementTest::text))
                .containsExactly(clauses.split(" / "));
    }

    @Test
    void clauseIsTheOneThatHoldsThePlace() {
        Statement statement = Parts.statement("a", "The mill burned and the barn was saved.");
        int barn = statement.text().indexOf("barn");

        assertThat(text(statement.clause(Span.of(barn, barn + 4)))).isEqualTo("and the barn was saved .");
    }

    @Test
    void whoSaysSoAndTheAmountAreNotWhatItIsAbout() {
        Statement statement = Parts.statement("a", "The mayor said the bridge cost 40 euros.");

        assertThat(text(statement.frame(statement.words(), Optional.empty()))).isEqualTo("bridge cost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday the mayor said the bridge is closed. | true",
                "The bridge opens on Monday, the mayor said.    | false",
                "The bridge opens on Monday.                    | false",
            })
    void dayOfSayingItIsAside(String sentence, boolean aside) {
        int monday = sentence.indexOf("Monday");

        assertThat(Parts.statement("a", sentence).isAside(Span.of(monday, monday + 6)))
                .isEqualTo(aside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | The mayor said the bridge is closed.    | a | The mayor said the ferry runs. | true",
                "a | The warden said the bridge is closed.   | a | The mayor said the ferry runs. | false",
                "a | The mayor said the bridge is closed.    | b | The mayor said the ferry runs. | false",
                "a | The bridge is closed.                   | a | The ferry runs.                | true",
            })
    void oneVoiceIsOneSpeakerInOneDocument(String mine, String one, String theirs, String other, boolean voice) {
        assertThat(Parts.statement(mine, one).isOneVoiceWith(Parts.statement(theirs, other)))
                .isEqualTo(voice);
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
