package dev.footnote.answer.reading;

import dev.footnote.answer.compose.Confidence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LinearModelTest {

    @Test
    void isTheLogisticFunctionOfTheWeightedSum() {
        LinearModel model = new LinearModel(-1, Map.of("A", 2.0, "B", -4.0));

        assertThat(model.probability(Map.of("A", 0.5, "B", 0.0))).isEqualTo(0.5, within(1e-12));
        assertThat(model.probability(Map.of("A", 1.0, "B", 0.5))).isEqualTo(1 / (1 + Math.E), within(1e-12));
    }

    @Test
    void aFeatureWithoutAWeightDoesNotCount() {
        LinearModel model = new LinearModel(0, Map.of());

        assertThat(model.probability(Map.of("UNHEARD_OF", 1e9))).isEqualTo(0.5);
    }

    @Test
    void staysBetweenNoughtAndOneForHugeSums() {
        LinearModel model = new LinearModel(0, Map.of("A", 1.0));

        assertThat(model.probability(Map.of("A", 1e6))).isEqualTo(1);
        assertThat(model.probability(Map.of("A", -1e6))).isZero();
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatThrownBy(() -> LinearModel.fromResource("reading/none.properties"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reading/none.properties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reading/rules/sentence.properties",
                "reading/rules/confidence.properties",
                "reading/trained/sentence.properties",
                "reading/trained/confidence.properties"
            })
    void theFittedModelsWeighOnlyWhatIsMeasured(String resource) {
        List<String> measured = Confidence.names();

        LinearModel model = LinearModel.fromResource(resource);

        assertThat(model.weights()).isNotEmpty();
        assertThat(measured).containsAll(model.weights().keySet());
    }
}
