package dev.footnote.evaluation.claim;

import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.set.Part;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClaimRunTest {

    private static final String FERRY = "An adult single costs four pounds. Dogs travel free.";

    private static final Claim FREE = claim("free", "Dogs travel free", Claim.Label.SUPPORTED, Part.REPORT);
    private static final Claim CATS = claim("cats", "Cats pay double fares", Claim.Label.NOT_STATED, Part.REPORT);
    private static final Claim TRAP = claim("trap", "An adult travel free", Claim.Label.CONTRADICTED, Part.FIT);
    private static final ClaimPair PAIR =
            new ClaimPair("pair", "An adult costs four pounds", "An adult costs nine pounds", FERRY, Part.REPORT);
    private static final ClaimPair TIED = new ClaimPair("tied", "dogs free", "free dogs", FERRY, Part.FIT);

    @Test
    void scoresClaimsAndBothTextsOfAPair() {
        ClaimResult result = run(RunOptions.DEFAULT, List.of(FREE, CATS), List.of(PAIR));

        assertThat(result.claims())
                .extracting(ScoredClaim::id, ScoredClaim::label, ScoredClaim::score, ScoredClaim::right)
                .containsExactly(
                        row("free", "supported", 1, true),
                        row("cats", "not_stated", 0, true),
                        row("pair~faithful", "faithful", 1, true),
                        row("pair~unfaithful", "unfaithful", 0.8, false));
        assertThat(result.pairs()).isEqualTo(1);
        assertThat(result.complete()).isTrue();
    }

    @Test
    void measuresHowWellTheScoresTellThemApart() {
        ClaimResult result = run(RunOptions.DEFAULT, List.of(FREE, CATS, TRAP), List.of(PAIR, TIED));

        // supported 1, 1, 1; others 0, 1, 0.8, 1: of 12 comparisons 6 won and 6 tied
        assertThat(result.totals().get("support-auc").mean()).isEqualTo(0.75);
        // all supported are told, one of four others
        assertThat(result.totals().get("support-balanced-accuracy").mean()).isEqualTo(0.625);
        // F1 of the supported 6 / 9, of the others 2 / 5
        assertThat(result.totals().get("support-macro-f1").mean()).isEqualTo((6 / 9.0 + 2 / 5.0) / 2);
        assertThat(result.totals().get("pairs-ranked").mean()).isEqualTo(0.75);
        assertThat(result.totals().get("pairs-ranked").count()).isEqualTo(2);
        assertThat(result.totals().values())
                .allMatch(total -> total.interval().low() <= total.mean()
                        && total.mean() <= total.interval().high());
    }

    @Test
    void ofOneSortThereIsNothingToTellApart() {
        assertThat(run(RunOptions.DEFAULT, List.of(FREE), List.of()).totals()).isEmpty();
    }

    @Test
    void scoresOnlyOnePart() {
        ClaimResult result = run(RunOptions.DEFAULT.of(Part.FIT), List.of(FREE, TRAP), List.of(PAIR, TIED));

        assertThat(result.claims())
                .extracting(ScoredClaim::id)
                .containsExactly("trap", "tied~faithful", "tied~unfaithful");
        assertThatThrownBy(() -> run(RunOptions.DEFAULT.of(Part.FIT), List.of(FREE), List.of()))
                .hasMessage("harbour has no claim to fit");
    }

    @Test
    void theSameSeedDrawsTheSameClaims() {
        RunOptions two = new RunOptions(Optional.empty(), 2, 7, List.of(1), false, false, false);

        ClaimResult result = run(two, List.of(FREE, CATS, TRAP), List.of(PAIR));

        assertThat(result.items()).hasSize(2).hasSize(result.planned());
        assertThat(ids(run(two, List.of(FREE, CATS, TRAP), List.of(PAIR)))).isEqualTo(ids(result));
    }

    @Test
    void keepsWhatWasDoneWhenItIsStopped() {
        Progress afterOne = new Progress() {
            private int told;

            @Override
            public void done(int done, int planned) {
                told = done;
            }

            @Override
            public boolean cancelled() {
                return told == 1;
            }
        };

        ClaimResult result = ClaimRun.of(
                new ClaimSet("harbour", List.of(FREE, CATS), List.of()),
                new WordSupport(),
                RunOptions.DEFAULT,
                afterOne);

        assertThat(result.complete()).isFalse();
        assertThat(result.claims()).extracting(ScoredClaim::id).containsExactly("free");
    }

    private static List<String> ids(ClaimResult result) {
        return result.claims().stream().map(ScoredClaim::id).toList();
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values[0], values[1], ((Number) values[2]).doubleValue(), values[3]);
    }

    private static ClaimResult run(RunOptions options, List<Claim> claims, List<ClaimPair> pairs) {
        return ClaimRun.of(new ClaimSet("harbour", claims, pairs), new WordSupport(), options, Progress.NONE);
    }

    private static Claim claim(String id, String text, Claim.Label label, Part part) {
        return new Claim(id, text, FERRY, label, part);
    }
}
