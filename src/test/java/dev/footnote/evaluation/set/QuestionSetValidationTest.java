package dev.footnote.evaluation.set;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Filter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuestionSetValidationTest {

    private static final String TEXT =
            "The harbour opened in 1902. The old lighthouse was lit by oil until 1931, when the cable came. "
                    + "The harbour closed. The harbour closed.";

    private static final Map<String, Document> DOCUMENTS =
            Map.of("a.txt", Document.of("a.txt", Description.titled("Harbour"), TEXT, List.of()));

    @Test
    void findsNothingWrongWithQuotesThatStandThere() {
        assertThat(findings(Evidence.of(Quote.of("a.txt", "The harbour opened in 1902.")), "1902"))
                .isEmpty();
    }

    @Test
    void acceptsAQuoteThatStandsInSeveralPlaces() {
        assertThat(findings(Evidence.of(Quote.of("a.txt", "The harbour closed.")), "closed"))
                .isEmpty();
        assertThat(Quote.of("a.txt", "The harbour closed.").spansIn(TEXT)).hasSize(2);
    }

    @Test
    void showsTheNearestTextOfAQuoteThatDrifted() {
        Evidence drifted = Evidence.of(Quote.of("a.txt", "The lighthouse was lit by oil until the cable came"));

        assertThat(findings(drifted, "oil"))
                .containsExactly("error: set.yaml:7: q.evidence[0].quote: not in a.txt: "
                        + "\"The lighthouse was lit by oil until the cable came\"; "
                        + "the nearest text is at 36: \"lighthouse was lit by oil until 1931, when the cable\"");
    }

    @Test
    void saysWhenNothingIsLikeAQuote() {
        assertThat(findings(Evidence.of(Quote.of("a.txt", "Ducks swim on green ponds")), "ducks"))
                .containsExactly("error: set.yaml:7: q.evidence[0].quote: not in a.txt: \"Ducks swim on green ponds\"; "
                        + "nothing there is like it");
    }

    @Test
    void namesMissingDocumentsOfAlternatives() {
        Evidence evidence = Evidence.of(Quote.of("a.txt", "opened in 1902"), Quote.of("b.txt", "since 1902"));

        assertThat(findings(evidence, "1902"))
                .containsExactly("error: set.yaml:7: q.evidence[0].also[0].document: there is no document b.txt");
    }

    @Test
    void warnsOfAnswersThatTheEvidenceDoesNotHold() {
        assertThat(findings(Evidence.of(Quote.of("a.txt", "The harbour opened in 1902.")), "190"))
                .containsExactly("warning: set.yaml:7: q.answers: no quote of its evidence holds any of [190]");
    }

    @Test
    void warnsOfRelevantDocumentsThatAreMissing() {
        Gold gold = new Gold(List.of(), List.of(), List.of(), Map.of("a.txt", 1, "b.txt", 2, "c.txt", 0));

        assertThat(findings(gold)).containsExactly("warning: set.yaml:7: q.relevant: there is no document b.txt");
    }

    @Test
    void refusesAPlaceThatHoldsOtherWords() {
        Quote wrong = new Quote("a.txt", "opened", Optional.of(Span.of(5, 11)));
        Quote right = new Quote("a.txt", "opened", Optional.of(Span.of(12, 18)));

        assertThat(wrong.spansIn(TEXT)).isEmpty();
        assertThat(right.spansIn(TEXT)).containsExactly(Span.of(12, 18));
    }

    @Test
    void splitsByTheChecksumOfTheId() {
        assertThat(Part.ofQuestion("123456789")).isEqualTo(Part.REPORT); // CRC-32 CBF43926, even, 2 mod 4
        assertThat(Part.ofSource("123456789")).isEqualTo(Part.FIT);
        assertThat(Part.ofQuestion("a")).isEqualTo(Part.FIT); // E8B7BE43
        assertThat(Part.ofSource("")).isEqualTo(Part.REPORT); // 0
    }

    @Test
    void hasNoAnswerableQuestionWithoutGoldNorTheOtherWayRound() {
        assertThatThrownBy(() -> question(Kind.FACT, Gold.NONE))
                .hasMessageContaining("q: a question of kind fact needs");
        Gold gold = new Gold(List.of(List.of("x")), List.of(), List.of(), Map.of());
        assertThatThrownBy(() -> question(Kind.NOT_STATED, gold)).hasMessageContaining("has no answer");
    }

    private static List<String> findings(Evidence evidence, String answer) {
        return findings(new Gold(List.of(List.of(answer)), List.of(), List.of(evidence), Map.of()));
    }

    private static List<String> findings(Gold gold) {
        QuestionSet set = new QuestionSet("set", new Corpus.Configured(), List.of(question(Kind.FACT, gold)));
        return QuestionSetValidation.of(set, DOCUMENTS).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void tellsFiltersThatNameNoDocumentOrLeaveTheEvidenceOut() {
        Filter filter = new Filter(Set.of("b.txt"), Set.of(), Optional.empty(), Optional.empty(), Set.of());
        Asking asking = new Asking("Why?", List.of(), Optional.empty(), filter);
        Gold gold = new Gold(
                List.of(List.of("closed")),
                List.of(),
                List.of(Evidence.of(Quote.of("a.txt", "The harbour closed."))),
                Map.of());
        QuestionSet set = new QuestionSet("set", new Corpus.Configured(), List.of(question(asking, Kind.FACT, gold)));

        assertThat(QuestionSetValidation.of(set, DOCUMENTS))
                .extracting(Finding::toString)
                .containsExactly(
                        "error: set.yaml:7: q.filters.documents: there is no document b.txt",
                        "error: set.yaml:7: q.evidence[0].document: the filters leave a.txt out");
    }

    private static LabelledQuestion question(Kind kind, Gold gold) {
        return question(Asking.of("Why?"), kind, gold);
    }

    private static LabelledQuestion question(Asking asking, Kind kind, Gold gold) {
        return new LabelledQuestion("q", asking, kind, List.of(), gold, Part.FIT, new Origin("set.yaml", 7));
    }
}
