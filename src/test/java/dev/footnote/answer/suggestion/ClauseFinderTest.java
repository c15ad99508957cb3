package dev.footnote.answer.suggestion;

import dev.footnote.adapter.opennlp.OpenNlpLemmatizer;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClauseFinderTest {

    private final SentenceTagging tagging =
            new SentenceTagging(new OpenNlpTagger(), new OpenNlpLemmatizer(), word -> true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old mill burned twice.|did the old mill burn",
                "The old mill serves the town.|does the old mill serve",
                "The old mills serve the town.|do the old mills serve",
                "The old mill was sold in haste.|was the old mill sold",
                "The old mill is a ruin.|is the old mill",
                "In 1990, the old mill closed down.|did the old mill close down",
                "The mill, a ruin by now, burned twice.|did the mill burn",
                "The old mill will be sold soon.|will the old mill be sold",
            })
    void clauseIsTurnedIntoAQuestion(String sentence, String turned) {
        assertThat(clause(sentence).orElseThrow().turned()).isEqualTo(turned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was an old mill.",
                "It burned in the end.",
                "The mill never burned down.",
                "Closed in the end.",
                "The letter written by Anna burned."
            })
    void whatIsNotSurelyUnderstoodIsNoClause(String sentence) {
        assertThat(clause(sentence).map(Clause::turned)).isNotEqualTo(Optional.of("did the letter write"));
        assertThat(clause(sentence).filter(one -> !sentence.startsWith("The letter")))
                .isEmpty();
    }

    @Test
    void clauseEndsWhereAnotherBegins() {
        Clause clause =
                clause("The old mill burned down because nobody was there.").orElseThrow();

        assertThat(clause.sentence().said(0, clause.end())).isEqualTo("the old mill burned down");
        assertThat(clause.isWhole()).isTrue();
    }

    @Test
    void datesAreThoseThatEverybodyCountsAlike() {
        assertThat(dateIn("The old mill burned on 3 May.")).isEqualTo("on 3 May");
        assertThat(dateIn("The old mill burned in 1997.")).isEqualTo("in 1997");
        assertThat(dateIn("The old mill burned on Monday.")).isEmpty();
        assertThat(dateIn("The old mill ran from 1990 to 1997.")).isEmpty();
    }

    private String dateIn(String sentence) {
        Assertion s = tagging.of(sentence, "");
        for (int i = 0; i < s.size(); i++) {
            if (Dates.end(s, i) > i) {
                return s.said(i, Dates.end(s, i));
            }
        }
        return "";
    }

    private Optional<Clause> clause(String sentence) {
        return ClauseFinder.of(tagging.of(sentence, ""));
    }
}
