package dev.footnote.training;

import dev.footnote.answer.reading.LinearModel;
import dev.footnote.training.LogisticRegression.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LogisticRegressionTest {

    private static final Offset<Double> NEARLY = within(1e-6);
    private static final double HARDLY_ANY = 1e-9;

    /** With one binary feature each group has its own log odds: 1 to 3 without it, 2 to 1 with it. */
    @Test
    void equalsTheLogOddsOfABinaryFeature() {
        List<Example> examples = examples(new double[] {0, 0, 0, 0, 1, 1, 1}, "+---++-");

        LinearModel model = regression(HARDLY_ANY).fit(examples);

        assertThat(model.bias()).isEqualTo(Math.log(1 / 3.0), NEARLY);
        assertThat(model.weights().get("A")).isEqualTo(Math.log(2) - Math.log(1 / 3.0), NEARLY);
    }

    @Test
    void countsAnExampleAsOftenAsItWeighs() {
        List<Example> examples = List.of(
                new Example(new double[] {0}, true, 1),
                new Example(new double[] {0}, false, 3),
                new Example(new double[] {1}, true, 2),
                new Example(new double[] {1}, false, 1));

        LinearModel model = regression(HARDLY_ANY).fit(examples);

        assertThat(model.probability(Map.of("A", 0.0))).isEqualTo(1 / 4.0, NEARLY);
        assertThat(model.probability(Map.of("A", 1.0))).isEqualTo(2 / 3.0, NEARLY);
    }

    /**
     * Two examples at -1 and 1 after standardising: the bias is 0, and the derivative of 2 log(1 + exp(-w)) + penalty w²/2
     * is 0 where penalty w (1 + exp(w)) is 2; for w = 1 the penalty is 2 / (1 + e).
     */
    @Test
    void thePenaltyKeepsTheWeightsOfSeparableExamplesFinite() {
        List<Example> examples = examples(new double[] {10, 14}, "-+");

        LinearModel model = regression(2 / (1 + Math.E)).fit(examples);

        assertThat(model.weights().get("A")).isEqualTo(1 / 2.0, NEARLY); // mean 12, deviation 2
        assertThat(model.bias()).isEqualTo(-6, NEARLY);
        assertThat(regression(20).fit(examples).weights().get("A")).isBetween(0.0, 0.1);
    }

    @Test
    void aFeatureThatIsAlwaysTheSameWeighsNothing() {
        List<Example> examples = new ArrayList<>();
        for (Example example : examples(new double[] {0, 0, 1, 1, 1}, "+-++-")) {
            examples.add(new Example(new double[] {0.3, example.features()[0]}, example.positive(), 1));
        }

        LinearModel model = new LogisticRegression(List.of("SAME", "A"), HARDLY_ANY).fit(examples);

        assertThat(model.weights().get("SAME")).isZero();
        assertThat(model.weights().get("A")).isEqualTo(Math.log(2), NEARLY);
    }

    @Test
    void twinsShareTheirWeightByThePenalty() {
        List<Example> examples = new ArrayList<>();
        for (Example example : examples(new double[] {0, 0, 0, 1, 1, 1}, "+--++-")) {
            double value = example.features()[0];
            examples.add(new Example(new double[] {value, 5 * value}, example.positive(), 1));
        }

        LinearModel model = new LogisticRegression(List.of("A", "B"), 1).fit(examples);

        assertThat(model.weights().get("A")).isEqualTo(5 * model.weights().get("B"), NEARLY);
    }

    @Test
    void needsExamplesOfBothSortsAndAPenalty() {
        assertThatThrownBy(() -> regression(1).fit(examples(new double[] {0, 1}, "++")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 of 2");
        assertThatThrownBy(() -> regression(1).fit(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> regression(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LogisticRegression regression(double penalty) {
        return new LogisticRegression(List.of("A"), penalty);
    }

    private static List<Example> examples(double[] values, String signs) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            examples.add(new Example(new double[] {values[i]}, signs.charAt(i) == '+', 1));
        }
        return examples;
    }
}
