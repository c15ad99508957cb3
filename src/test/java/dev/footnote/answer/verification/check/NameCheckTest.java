package dev.footnote.answer.verification.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of a claim against those of its source, and who does what. */
class NameCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat was bought by Olaf Lund. | Olaf Lund bought the boat.",
                "Ben was hired by Anna. | Anna hired Ben.",
                "In Bergen Anna met Olaf. | Anna met Olaf in Bergen.",
                "Petrol is sold at the harbour. | At the harbour you can buy fuel."
            })
    void doesNotObject(String claim, String source) {
        assertThat(Evidence.objections(NameCheck::new, claim, source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ben was hired by Anna. | Ben hired Anna. | NAME",
                "The builder sued the council. | The council sued the builder. | NAME",
                "Peter lent the van to Anna. | Anna lent the van to Peter. | NAME",
                "In 2019 Mira Holt joined the firm. | Gero Holt joined the firm in 2019. | NAME",
                "The school in Sorby has a hall. | The school in Nordby has a hall. | NAME"
            })
    void objects(String claim, String source, Problem.Kind kind) {
        assertThat(Evidence.objections(NameCheck::new, claim, source)).containsExactly(kind);
    }
}
