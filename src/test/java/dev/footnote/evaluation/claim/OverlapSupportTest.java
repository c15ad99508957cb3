package dev.footnote.evaluation.claim;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapSupportTest {

    private static final MiniLm MODEL = new MiniLm(1);
    private static final SupportScorer SUPPORT = new OverlapSupport(
            new LuceneTextAnalyzer(Stemming.PORTER), new OpenNlpSentenceSplitter(), MODEL, MODEL::close);

    private static final String EVIDENCE =
            "The lighthouse at Cape Morrow was built in 1887. Anna Berg kept its lamp for"
                    + " 31 years. The ferry to the island costs four pounds. Dogs travel free.";

    @AfterAll
    static void close() {
        SUPPORT.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg kept the lamp for 31 years.     | Anna Berg kept the lamp for 13 years.",
                "Anna Berg kept the lamp.                  | Maria Holm kept the lamp.",
                "The lighthouse was built in 1887.         | The lighthouse was sold in Paris.",
                "Dogs travel free.                         | Cats eat fish.",
                "Dogs travel free. The ferry costs money.  | Dogs travel free. The bakery opens at 6 o'clock."
            })
    void scoresWhatIsThereAboveWhatIsNot(String there, String notThere) {
        assertThat(SUPPORT.score(there, EVIDENCE)).isGreaterThan(SUPPORT.score(notThere, EVIDENCE));
    }

    @Test
    void aCopyIsSupportedInFullAndOtherWordsAreNot() {
        assertThat(SUPPORT.score("Anna Berg kept its lamp for 31 years.", EVIDENCE))
                .isBetween(0.99, 1.0);
        assertThat(SUPPORT.score("Ethanol boils below water.", EVIDENCE)).isLessThan(SupportScorer.SUPPORTED);
    }

    @Test
    void aClaimWithoutWordsIsNotSupported() {
        assertThat(SUPPORT.score("?!", EVIDENCE)).isZero();
    }

    @Test
    void evidenceOfAFewSigns() {
        assertThat(SUPPORT.score("Dogs travel free.", "!")).isBetween(0.0, 0.5);
    }
}
