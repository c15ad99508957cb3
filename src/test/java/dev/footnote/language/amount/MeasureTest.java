package dev.footnote.language.amount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({"kg, MASS, 1", "grams, MASS, 0.001", "tonnes, MASS, 1000", "centimetres, LENGTH, 0.01", "l, VOLUME, 1"})
    void unitsOfOneQuantityCanBeHeldAgainstEachOther(String name, Measure.Quantity of, double scale) {
        assertThat(Measure.named(name)).contains(new Measure(of, scale, 0));
    }

    @Test
    void whatIsCountedIsNoMeasure() {
        assertThat(Measure.named("drones")).isEmpty();
    }
}
