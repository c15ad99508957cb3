package dev.footnote.search.index;

import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.passage.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTokensTest {

    private static final Passage FERRY = Sentences.passage(Sentences.document("a", "The ferry leaves."));
    private static final Passage LAMP = Sentences.passage(Sentences.document("b", "Old lamp."));

    private final HashEmbedder embedder = new HashEmbedder();

    @Test
    void givesThePiecesInTheOrderOfThePassages() {
        PassageTokens tokens = new PassageTokens(embedder, 10);
        tokens.of(List.of(LAMP));

        assertThat(tokens.of(List.of(FERRY, LAMP)))
                .extracting(pieces -> pieces.spans().size())
                .containsExactly(3, 2);
    }

    @Test
    void makesThemOnce() {
        PassageTokens tokens = new PassageTokens(embedder, 10);

        tokens.of(List.of(FERRY, LAMP));
        tokens.of(List.of(LAMP, FERRY));

        assertThat(embedder.texts()).isEqualTo(2);
    }

    @Test
    void makesThemAgainWhenThereWasNoRoomButNeverLosesOneOnTheWay() {
        PassageTokens tokens = new PassageTokens(embedder, 1);

        assertThat(tokens.of(List.of(FERRY, LAMP))).doesNotContainNull().hasSize(2);
        assertThat(tokens.of(List.of(FERRY, LAMP))).doesNotContainNull().hasSize(2);

        assertThat(embedder.texts()).isEqualTo(3);
    }

    @Test
    void aChangedDocumentIsAnotherPassage() {
        PassageTokens tokens = new PassageTokens(embedder, 10);
        Passage changed = Sentences.passage(Sentences.document("a", "The ferry arrives."));

        tokens.of(List.of(FERRY));
        tokens.of(List.of(changed));

        assertThat(embedder.texts()).isEqualTo(2);
    }
}
