package dev.footnote.training;

import dev.footnote.answer.reading.LinearModel;
import dev.footnote.evaluation.claim.Claim;
import dev.footnote.evaluation.claim.Claim.Label;
import dev.footnote.evaluation.claim.ClaimPair;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.set.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SupportFittingTest {

    /** So much that the penalty, made for thousands of claims, does not hold a few of them down. */
    private static final double MANY = 10_000;

    @Test
    void whatSupportedClaimsHaveSpeaksForAndWhatTheOthersHaveAgainst() {
        SupportFitting.Outcome outcome = fitted(
                claim("MET_BY_ONE=0.9 NUMBERS_MISSING=0", Label.SUPPORTED),
                claim("MET_BY_ONE=0.8 NUMBERS_MISSING=0", Label.SUPPORTED),
                claim("MET_BY_ONE=0.8 NUMBERS_MISSING=1", Label.CONTRADICTED),
                claim("MET_BY_ONE=0.1 NUMBERS_MISSING=0", Label.NOT_STATED));

        assertThat(outcome.claims()).isEqualTo(4);
        assertThat(outcome.supported()).isEqualTo(2);
        LinearModel model = outcome.trained();
        assertThat(model.weights().get("MET_BY_ONE")).isPositive();
        assertThat(model.weights().get("NUMBERS_MISSING")).isNegative();
        assertThat(model.probability(Map.of("MET_BY_ONE", 0.9))).isGreaterThan(0.9);
        assertThat(model.probability(Map.of("MET_BY_ONE", 0.9, "NUMBERS_MISSING", 1.0)))
                .isLessThan(0.2);
        assertThat(model.probability(Map.of("MET_BY_ONE", 0.1))).isLessThan(0.1);
    }

    @Test
    void aFeatureWhoseWeightCannotBeRightIsLeftOut() {
        SupportFitting.Outcome outcome = fitted(
                claim("MET_BY_ONE=0.9 WORST_MET=0.2", Label.SUPPORTED),
                claim("MET_BY_ONE=0.7 WORST_MET=0.1", Label.SUPPORTED),
                claim("MET_BY_ONE=0.6 WORST_MET=0.9", Label.NOT_STATED),
                claim("MET_BY_ONE=0.2 WORST_MET=0.8", Label.NOT_STATED));

        assertThat(outcome.trained().weights()).doesNotContainKey("WORST_MET");
        assertThat(outcome.trained().weights().get("MET_BY_ONE")).isPositive();
    }

    @Test
    void theModelWithoutAReaderHasNoWeightsForReading() {
        SupportFitting.Outcome outcome = fitted(
                claim("MET_BY_ONE=0.9 READ_CONTRADICTED=0.5", Label.SUPPORTED),
                claim("MET_BY_ONE=0.2 READ_CONTRADICTED=-0.5", Label.CONTRADICTED));

        assertThat(outcome.trained().weights().get("READ_CONTRADICTED")).isPositive();
        assertThat(outcome.rules().weights())
                .containsKey("MET_BY_ONE")
                .doesNotContainKeys("READ_CONTRADICTED", "READ_NOT_STATED");
    }

    @Test
    void ofAnUnsupportedClaimOnlyItsWeakestSentenceCounts() {
        SupportFitting.Outcome outcome = fitted(
                claim("MET_BY_ONE=0.9", Label.SUPPORTED),
                claim("MET_BY_ONE=0.9; MET_BY_ONE=0.9; MET_BY_ONE=0.1", Label.NOT_STATED));

        // with each of its sentences counted as unsupported, 0.9 would be 0.6 likely
        assertThat(outcome.trained().probability(Map.of("MET_BY_ONE", 0.9))).isGreaterThan(0.9);
        assertThat(outcome.trained().probability(Map.of("MET_BY_ONE", 0.1))).isLessThan(0.1);
    }

    @Test
    void claimsToReportChangeNothing() {
        Claim supported = claim("MET_BY_ONE=0.9", Label.SUPPORTED);
        Claim other = claim("MET_BY_ONE=0.2", Label.NOT_STATED);
        Claim kept = new Claim("kept", "MET_BY_ONE=0.0", "ferry.txt", Label.SUPPORTED, Part.REPORT);

        assertThat(fitted(supported, other, kept)).isEqualTo(fitted(supported, other));
    }

    @Test
    void bothTextsOfAPairCountAndOneOfTwoIsHeldAgainstAnotherArticle() {
        SupportFitting fitting = new SupportFitting();
        ClaimSet pairs = new ClaimSet(
                "pairs",
                List.of(),
                List.of(
                        new ClaimPair("one", "MET_BY_ONE=0.9", "MET_BY_ONE=0.2", "ferry.txt", Part.FIT),
                        new ClaimPair("two", "MET_BY_ONE=0.8", "MET_BY_ONE=0.3", "lamp.txt", Part.FIT)));

        assertThat(fitting.read(pairs, new GivenFeatures(), MANY, Progress.NONE))
                .isTrue();
        SupportFitting.Outcome outcome = fitting.fit();

        assertThat(outcome.claims()).isEqualTo(5);
        assertThat(outcome.supported()).isEqualTo(2);
    }

    @Test
    void claimsOfOneSortTeachNothing() {
        assertThatThrownBy(() -> fitted(claim("MET_BY_ONE=0.9", Label.SUPPORTED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 of 1 are supported; it takes both sorts");
    }

    private static Claim claim(String features, Label label) {
        return new Claim("claim", features, "ferry.txt", label, Part.FIT);
    }

    private static SupportFitting.Outcome fitted(Claim... claims) {
        SupportFitting fitting = new SupportFitting();
        ClaimSet set = new ClaimSet("claims", List.of(claims), List.of());
        fitting.read(set, new GivenFeatures(), MANY, Progress.NONE);
        return fitting.fit();
    }
}
