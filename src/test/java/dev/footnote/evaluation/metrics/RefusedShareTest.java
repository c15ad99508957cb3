package dev.footnote.evaluation.metrics;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefusedShareTest {

    /** Answerable are 0.1, 0.2, … 1.0: so many of them may be refused, and what lies below the next is. */
    @ParameterizedTest
    @CsvSource({"0, 0.25", "0.05, 0.25", "0.1, 0.5", "0.3, 0.75", "0.9, 1"})
    void refusesWhatLiesBelowTheSurestThresholdAllowed(double falseRefusals, double share) {
        double[] answerable =
                IntStream.rangeClosed(1, 10).mapToDouble(i -> i / 10.0).toArray();
        double[] others = {0.05, 0.1, 0.2, 0.95};

        assertThat(RefusedShare.of(answerable, others, falseRefusals)).isEqualTo(share);
    }

    @Test
    void tiesAreNotRefused() {
        assertThat(RefusedShare.of(new double[] {0.5, 0.5}, new double[] {0.5, 0.4}, 0.1))
                .isEqualTo(0.5);
    }

    @Test
    void needsQuestionsOfBothSorts() {
        double[] none = {};
        double[] one = {0.5};
        assertThatThrownBy(() -> RefusedShare.of(none, one, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RefusedShare.of(one, none, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RefusedShare.of(one, one, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
