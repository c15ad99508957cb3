package dev.footnote.answer.disagreement;

import dev.footnote.answer.disagreement.Disagreement.Kind;
import dev.footnote.answer.disagreement.statement.Statements;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InForceTest {

    private static final LocalDate TODAY = LocalDate.of(2031, 6, 1);
    private static final Claim OLD = Statements.claim("berths-2029.md", "A berth costs 12 euros.");
    private static final Claim VALID = Statements.claim("berths-2031.md", "A berth costs 15 euros.");
    private static final Claim COMING = Statements.claim("berths-2032.md", "A berth costs 19 euros.");

    @ParameterizedTest
    @CsvSource({
        "What does a berth cost?, berths-2031.md",
        "What did a berth cost in 2030?, berths-2029.md",
        "What did a berth cost in 1990?, berths-2029.md",
        "What will a berth cost in 2032?, berths-2032.md",
    })
    void isWhatHoldsAtTheTimeThatIsNamedOrToday(String question, String document) {
        assertThat(InForce.of(question, development(OLD, VALID, COMING), TODAY)
                        .orElseThrow()
                        .valid()
                        .document()
                        .id())
                .isEqualTo(document);
    }

    @Test
    void isTheOneBeforeWhereThatIsAskedFor() {
        assertThat(InForce.of("What was it before the change?", development(OLD, VALID), TODAY)
                        .orElseThrow()
                        .valid())
                .isEqualTo(OLD);
    }

    @Test
    void isTheNewestWhereNoneHoldsYet() {
        LocalDate early = LocalDate.of(2020, 1, 1);

        assertThat(InForce.of("What does a berth cost?", development(VALID, COMING), early)
                        .orElseThrow()
                        .valid())
                .isEqualTo(COMING);
    }

    @Test
    void aConflictHasNoSideInForce() {
        Disagreement conflict =
                new Disagreement(Kind.CONFLICT, "", development(OLD, VALID).sides());

        assertThat(InForce.of("What does a berth cost?", conflict, TODAY)).isEmpty();
    }

    @Test
    void takesThePlaceOfWhatItReplacedAlsoWhereItWasNotRead() {
        InForce inForce = InForce.of("What does a berth cost?", development(OLD, VALID), TODAY)
                .orElseThrow();
        Reading old = reading(OLD, 0.8);

        assertThat(inForce.in(List.of(old, reading(VALID, 0.1)), List.of()))
                .flatExtracting(Reading::sentences)
                .containsExactly(sentence(VALID, 0.8));
        assertThat(inForce.in(List.of(old), List.of(old.hit(), reading(VALID, 0).hit())))
                .flatExtracting(Reading::sentences)
                .containsExactly(sentence(VALID, 0.8));
    }

    private static Disagreement development(Claim... claims) {
        return new Disagreement(
                Kind.DEVELOPMENT,
                "",
                List.of(claims).stream().map(claim -> new Side(List.of(claim))).toList());
    }

    private static Reading reading(Claim claim, double score) {
        Passage passage = new Passage(claim.document(), claim.sentence(), List.of(claim.sentence()), List.of());
        return new Reading(new Hit(passage, 1, 1, 1, 1, 1, 1), score, List.of(sentence(claim, score)));
    }

    private static SentenceReading sentence(Claim claim, double score) {
        return new SentenceReading(claim.sentence(), score, Optional.empty(), Map.of());
    }
}
