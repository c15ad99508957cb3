package dev.footnote.answer.suggestion;

import dev.footnote.adapter.opennlp.OpenNlpLemmatizer;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTaggingTest {

    private final SentenceTagging tagging = new SentenceTagging(
            new OpenNlpTagger(), new OpenNlpLemmatizer(), Set.of("lose", "carry", "repeat", "stop")::contains);

    @Test
    void whatStandsInBracketsAndTheStopAreLeftOut() {
        Assertion sentence = tagging.of("The ferry (built in 1990) sank near the pier.", "");

        assertThat(sentence.said(0, sentence.size())).isEqualTo("the ferry sank near the pier");
    }

    @ParameterizedTest
    @CsvSource({
        "The club lost it., lost, lose",
        "The club carried it., carried, carry",
        "The club repeats it., repeats, repeat",
        "The club stopped it., stopped, stop",
        "The club hopped about., hopped, ''",
    })
    void baseFormIsGivenOnlyWhereItIsSure(String sentence, String form, String lemma) {
        Assertion tagged = tagging.of(sentence, "");

        assertThat(tagged.lower(2)).isEqualTo(form);
        assertThat(tagged.lemma(2)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill burned.|Nothing.|WORD",
                "Anna Berg left.|Nothing.|NAME",
                "Lund rejected the plan.|The town of Lund rejected it.|NAME",
                "Dogs stay outside.|All dogs stay outside.|WORD",
                "NATO rejected the plan.|Nothing.|NAME",
                "Italian workers left.|Nothing.|NAME",
                "5.4 Boilers are cleaned.|Nothing.|UNSURE",
            })
    void firstWordIsWrittenAsTheTextWritesItElsewhere(String sentence, String around, FirstWord first) {
        assertThat(tagging.of(sentence, around).first()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old mill burned.|true",
                "The mill that burned.|false",
                "The mill on Sunday.|false",
                "Their old mill.|false",
                "The well-known mill.|true"
            })
    void whatPointsElsewhereDoesNotStandAlone(String sentence, boolean alone) {
        Assertion tagged = tagging.of(sentence, "");

        assertThat(tagged.standsAlone(0, tagged.size())).isEqualTo(alone);
    }
}
