package dev.footnote.evaluation.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class StatisticsTest {

    @Property
    void rocAucIsTheChanceOfAPositiveAboveANegative(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> positives,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> negatives) {
        double above = 0;
        for (int positive : positives) {
            for (int negative : negatives) {
                above += positive > negative ? 1 : positive == negative ? 0.5 : 0;
            }
        }

        assertThat(RocAuc.of(numbers(positives), numbers(negatives)))
                .isEqualTo(above / positives.size() / negatives.size(), within(1e-12));
    }

    @Test
    void rocAucOfTheUsualExample() {
        assertThat(RocAuc.of(new double[] {0.35, 0.8}, new double[] {0.1, 0.4})).isEqualTo(0.75);
        assertThatThrownBy(() -> RocAuc.of(new double[0], new double[] {1})).hasMessageContaining("0 positives");
    }

    @Test
    void weighsEveryClassTheSame() {
        ClassScores scores =
                ClassScores.of(List.of("a", "a", "a", "a", "b", "b"), List.of("a", "a", "a", "b", "b", "c"));

        assertThat(scores.balancedAccuracy()).isEqualTo((0.75 + 0.5) / 2, within(1e-12));
        assertThat(scores.macroF1()).isEqualTo((6.0 / 7 + 2.0 / 4 + 0) / 3, within(1e-12));
    }

    @Test
    void countsTiedPairsHalf() {
        assertThat(PairsRanked.share(new double[] {1, 2, 3, 4}, new double[] {0, 2, 4, 1}))
                .isEqualTo(0.625);
    }

    @Test
    void takesPercentilesByNearestRank() {
        double[] values = {50, 15, 20, 40, 35};

        assertThat(Percentile.of(values, 5)).isEqualTo(15);
        assertThat(Percentile.of(values, 30)).isEqualTo(20);
        assertThat(Percentile.of(values, 40)).isEqualTo(20);
        assertThat(Percentile.of(values, 50)).isEqualTo(35);
        assertThat(Percentile.of(values, 100)).isEqualTo(50);
        assertThat(Percentile.of(IntStream.rangeClosed(1, 20).asDoubleStream().toArray(), 95))
                .isEqualTo(19);
        assertThatThrownBy(() -> Percentile.of(new double[0], 50)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bootstrapIntervalOfAMeanIsAboutTwoStandardErrorsEitherWay() {
        SplittableRandom random = new SplittableRandom(1);
        double[] values = random.doubles(400).toArray();
        double mean = Arrays.stream(values).average().orElseThrow();

        Interval interval = new Bootstrap(4000, 0.95, 7).ofMean(values);

        double standardError = Math.sqrt(1.0 / 12 / 400);
        assertThat(interval.low()).isEqualTo(mean - 1.96 * standardError, within(0.2 * standardError));
        assertThat(interval.high()).isEqualTo(mean + 1.96 * standardError, within(0.2 * standardError));
        assertThat(new Bootstrap(4000, 0.95, 7).ofMean(values)).isEqualTo(interval);
        assertThat(new Bootstrap(4000, 0.95, 8).ofMean(values)).isNotEqualTo(interval);
    }

    @Test
    void bootstrapOfEqualValuesHasNoWidth() {
        assertThat(Bootstrap.DEFAULT.ofMean(new double[] {0.5, 0.5, 0.5})).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void bootstrapLeavesOutResamplesWithoutAValue() {
        Interval interval = Bootstrap.DEFAULT.interval(
                List.of(1.0, Double.NaN),
                drawn -> drawn.stream().mapToDouble(Double::doubleValue).sum());

        assertThat(interval).isEqualTo(new Interval(2, 2));
    }

    /** Ten equal differences: of 1024 exchanges only the two that turn all or none are as large. */
    @Test
    void randomisationTestComesNearTheExactP() {
        double[] first = new double[10];
        double[] second = IntStream.range(0, 10).mapToDouble(i -> 0.1).toArray();

        PairedRandomization test = PairedRandomization.of(first, second, 100_000, 3);

        assertThat(test.difference()).isEqualTo(0.1, within(1e-12));
        assertThat(test.p()).isEqualTo(2.0 / 1024, within(0.0006));
        assertThat(PairedRandomization.of(second, first, 100_000, 3).difference())
                .isEqualTo(-0.1, within(1e-12));
    }

    @Test
    void seesNoDifferenceBetweenEquals() {
        double[] values = {0, 1, 0.5};

        assertThat(PairedRandomization.of(values, values, 100, 3)).isEqualTo(new PairedRandomization(0, 1));
        assertThatThrownBy(() -> PairedRandomization.of(values, new double[2], 100, 3))
                .hasMessageContaining("3 and 2");
    }

    @Test
    void totalsBySlice() {
        record Item(List<String> tags, OptionalDouble value) {}
        List<Item> items = List.of(
                new Item(List.of("who", "hard"), OptionalDouble.of(1)),
                new Item(List.of("who", "who"), OptionalDouble.of(0)),
                new Item(List.of("who"), OptionalDouble.empty()),
                new Item(List.of("why"), OptionalDouble.empty()));

        Map<String, Slices.Total> totals = Slices.of(items, Item::tags, Item::value, Bootstrap.DEFAULT);

        assertThat(totals).containsOnlyKeys("hard", "who");
        assertThat(totals.get("who").count()).isEqualTo(2);
        assertThat(totals.get("who").mean()).isEqualTo(0.5);
        assertThat(totals.get("who").interval()).isEqualTo(new Interval(0, 1));
    }

    private static double[] numbers(List<Integer> integers) {
        return integers.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
