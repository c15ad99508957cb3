package dev.footnote.answer.verification.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The model, year, row or column of which a claim and its source give a figure. */
class BindingCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Corvo 40 weighs 2.1 kg. | The Corvo 20 weighs 1.4 kg. The Corvo 40 weighs 2.1 kg.",
                "In 2022, 450 oaks were planted. | In 2021 we planted 300 oaks. In 2022 we planted 450 oaks.",
                "The Corvo 20 weighs 1.4 kg. | The Corvo 20 runs on one battery. It weighs 1.4 kg.",
                "The B2 weighs 12 kg. | Model  Weight   Price / A1     10 kg    200 / B2     12 kg    250",
                "Children pay 4 euros on Saturday. | Day        Adults    Children / Saturday   9 euros   4 euros /"
                        + " Sunday     8 euros   5 euros / Monday     7 euros   3 euros"
            })
    void doesNotObject(String claim, String source) {
        assertThat(Evidence.objections(BindingCheck::new, claim, source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Corvo 40 weighs 1.4 kg. | The Corvo 20 weighs 1.4 kg. The Corvo 40 weighs 2.1 kg. | NAME",
                "In 2021 we planted 450 oaks. | In 2021 we planted 300 oaks. In 2022 we planted 450 oaks. | NAME",
                "The Corvo 40 weighs 1.4 kg. | The Corvo 20 runs on one battery. It weighs 1.4 kg. | NAME",
                "Error E12 means a blocked filter. | Error E21 means a blocked filter. | NAME",
                "The A1 weighs 12 kg. | Model  Weight   Price / A1     10 kg    200 / B2     12 kg    250 | NAME",
                "Children pay 9 euros on Saturday. | Day        Adults    Children / Saturday   9 euros   4 euros /"
                        + " Sunday     8 euros   5 euros / Monday     7 euros   3 euros | NAME",
            })
    void objects(String claim, String source, Problem.Kind kind) {
        assertThat(Evidence.objections(BindingCheck::new, claim, source)).containsExactly(kind);
    }
}
