package dev.footnote.answer.reading;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.language.Term;
import dev.footnote.search.passage.Passage;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TokenMatchesTest {

    private static final Offset<Double> NEAR = within(0.02);

    private final HashEmbedder embedder = new HashEmbedder();
    private final Document document =
            Document.of("a", Description.titled("Tower"), "Old news. The lamp burns. Oil is dear.", List.of());

    /** The second and third sentence, with the title as context. */
    private final Passage passage =
            new Passage(document, Span.of(10, 38), List.of(Span.of(10, 25), Span.of(26, 38)), List.of());

    private final TokenMatches matches = new TokenMatches(
            embedder.tokenVectors("lamp oil tower bees"),
            new CompactTokenVectors(embedder.tokenVectors(passage.textInContext())),
            passage);

    @Test
    void findsThePiecesInThePartOfTheDocumentThatIsMeant() {
        assertThat(matches.in(Span.of(10, 25))).containsExactly(new double[] {1, 0, 0, 0}, NEAR);
        assertThat(matches.in(Span.of(26, 38))).containsExactly(new double[] {0, 1, 0, 0}, NEAR);
    }

    @Test
    void anywhereIsThePassageWithItsTitle() {
        assertThat(matches.anywhere()).containsExactly(new double[] {1, 1, 1, 0}, NEAR);
    }

    @Test
    void takesTheMeanOfTheTermsThatAreMeant() {
        Term lamp = new Term("lamp", Span.of(0, 4));
        Term bees = new Term("bees", Span.of(15, 19));
        double[] anywhere = matches.anywhere();

        assertThat(matches.of(lamp, anywhere)).isEqualTo(1, NEAR);
        assertThat(matches.of(bees, anywhere)).isEqualTo(0, NEAR);
        assertThat(matches.ofAll(anywhere)).isEqualTo(0.75, NEAR);
        assertThat(matches.ofOthers(List.of(lamp), anywhere, 0.4)).isEqualTo(2 / 3.0, NEAR);
    }

    @Test
    void aTermBeyondTheWindowMatchesNothingAndNoOthersGiveTheDefault() {
        Term beyond = new Term("far", Span.of(90, 93));
        Term all = new Term("all", Span.of(0, 99));

        assertThat(matches.of(beyond, matches.anywhere())).isZero();
        assertThat(matches.ofOthers(List.of(all), matches.anywhere(), 0.4)).isEqualTo(0.4);
    }
}
