package dev.footnote.adapter.onnx;

import dev.footnote.document.Span;
import dev.footnote.embedding.TokenVectors;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MiniLmTest {

    private static final List<String> TEXTS = List.of(
            "The ferry leaves the harbour at noon.",
            "At what time does the boat depart?",
            "Bees find their way home by the sun, and on cloudy days by the pattern of light in the sky. ".repeat(4),
            "Café 😀 Straße — AC/DC, C++ (2nd ed.)?",
            "x",
            "");

    private static MiniLm miniLm;

    @BeforeAll
    static void load() {
        miniLm = new MiniLm(2);
    }

    @AfterAll
    static void close() {
        miniLm.close();
    }

    @Test
    void agreesWithLangChain4j() {
        var theirs = new AllMiniLmL6V2QuantizedEmbeddingModel();

        List<float[]> ours = miniLm.embed(TEXTS);

        for (int i = 0; i < TEXTS.size() - 1; i++) {
            float[] expected = theirs.embed(TEXTS.get(i)).content().vector();
            assertThat(dot(ours.get(i), expected)).as(TEXTS.get(i)).isGreaterThan(0.9999);
        }
    }

    @Test
    void givesVectorsOfLengthOne() {
        for (float[] vector : miniLm.embed(TEXTS)) {
            assertThat(vector).hasSize(miniLm.dimension());
            assertThat(dot(vector, vector)).isEqualTo(1, within(1e-5));
        }
    }

    @Test
    void isNotSwayedByTheOtherTexts() {
        List<String> reversed = new ArrayList<>(TEXTS);
        Collections.reverse(reversed);

        List<float[]> together = miniLm.embed(reversed);

        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(together.get(TEXTS.size() - 1 - i)).isEqualTo(miniLm.embed(TEXTS.get(i)));
        }
    }

    @Test
    void aTextAskedForTwiceHasTheVectorsOfOneAskedForAmongOthers() {
        String text = "The ferry left the harbour at noon.";
        float[] whole = miniLm.embed(text);
        float[][] pieces = miniLm.tokenVectors(text).vectors();

        assertThat(miniLm.embed(text))
                .containsExactly(miniLm.embed(List.of("Lamps.", text)).get(1));
        assertThat(miniLm.embed(text)).containsExactly(whole);
        assertThat(pieces)
                .isDeepEqualTo(
                        miniLm.tokenVectors(List.of("Lamps.", text)).get(1).vectors());
    }

    @Test
    void putsTheSameMeaningNearerThanAnother() {
        float[] ferry = miniLm.embed(TEXTS.get(0));

        assertThat(dot(ferry, miniLm.embed(TEXTS.get(1)))).isGreaterThan(dot(ferry, miniLm.embed(TEXTS.get(2))) + 0.2);
    }

    @Test
    void embedsNoTextsAsNothing() {
        assertThat(miniLm.embed(List.of())).isEmpty();
    }

    @Test
    void doesNotSeeWhatExceedsTheWindow() {
        String full = "word ".repeat(254);

        assertThat(miniLm.embed(full + "and much else")).isEqualTo(miniLm.embed(full));
        assertThat(miniLm.embed("word ".repeat(253) + "end")).isNotEqualTo(miniLm.embed(full));
        assertThat(miniLm.tokenVectors("word ".repeat(1000)).vectors()).hasDimensions(254, 384);
    }

    @Test
    void countsWordPiecesWithoutMarksAndWithoutALimit() {
        assertThat(miniLm.count("")).isZero();
        assertThat(miniLm.count(" \n")).isZero();
        assertThat(miniLm.count("The ferry leaves.")).isEqualTo(4);
        assertThat(miniLm.count("word ".repeat(1000))).isEqualTo(1000);
    }

    @Test
    void findsPiecesInUtf16UnitsAlsoAfterAnEmoji() {
        String text = "a 😀 cafés, naïve\n\uD83D\uDC69\u200D\uD83D\uDE80 tokenization";

        TokenVectors tokens = miniLm.tokenVectors(text);

        assertThat(tokens.spans()).extracting(span -> span.in(text)).startsWith("a", "😀", "cafés", ",", "naïve");
        assertThat(tokens.spans()).extracting(span -> span.in(text)).endsWith("token", "ization");
        assertThat(tokens.spans().get(2)).isEqualTo(Span.of(5, 10));
    }

    @Test
    void givesAWordPieceAVectorThatKnowsItsSurroundings() {
        TokenVectors river = miniLm.tokenVectors("bank of the river");
        TokenVectors money = miniLm.tokenVectors("bank that lends money");

        assertThat(dot(river.vectors()[0], river.vectors()[0])).isEqualTo(1, within(1e-5));
        assertThat(dot(river.vectors()[0], money.vectors()[0])).isLessThan(0.95);
    }

    @Test
    void asksTheNetworkForNothing() {
        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
        assertThat(System.getProperty("RUST_FLAVOR")).isEqualTo("cpu");
    }

    @Test
    void knowsAFolderThatCannotBeWrittenTo(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(NativeTokenizers.isWritable(folder.resolve("new"))).isTrue();
        assertThat(NativeTokenizers.isWritable(file.resolve("below"))).isFalse();
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
