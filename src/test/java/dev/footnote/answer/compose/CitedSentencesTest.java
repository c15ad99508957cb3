package dev.footnote.answer.compose;

import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.search.passage.SentenceSplitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CitedSentencesTest {

    private static final SentenceSplitter SPLITTER = new OpenNlpSentenceSplitter();

    /** What came out: the sentences as {@code text|numbers}, and what was told of each before. */
    record Heard(List<String> sentences, List<String> told) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boats go daily [2].",
                "Boats go daily. [2]",
                "Boats go daily.[2]",
                "Boats go [2] daily.",
                "[2] Boats go daily.",
                "Boats go daily 【2】.",
                "Boats go daily【2†source】.",
                "Boats go daily ［2］.",
                "Boats go daily [[2]].",
                "Boats go daily [^2].",
                "Boats go daily [#2].",
                "Boats go daily [passage 2].",
                "Boats go daily [Source 2].",
                "Boats go daily [ID:2].",
                "Boats go daily [ID: 2].",
                "Boats go daily [doc2].",
                "Boats go daily [doc_2].",
                "Boats go daily (Source 2).",
                "Boats go daily (sources: 2).",
                "Boats go daily (doc 2).",
                "Boats go daily<sup>2</sup>.",
                "Boats go daily.<sup>[2]</sup>",
                "Boats go daily ②.",
                "Boats go daily.②",
                "Boats go daily `[2]`.",
                "Boats go daily **[2]**.",
                "Boats go daily ([2]).",
                "Boats go daily [2](#passage-2).",
                "Boats go daily [2](https://evil.example/?q=secret).",
                "**Boats** go daily [2].",
                "```\nBoats go daily [2].\n```",
                "```text\nBoats go daily [2].\n```\n",
                "- Boats go daily [2].",
                "* Boats go daily [2].",
                "1. Boats go daily [2].",
                "## Boats go daily [2].",
                "> Boats go daily [2].",
                "Boats go\ndaily [2].",
                "Boats go daily.\n[2]",
                "Boats go daily.\n\n[2]\n",
                "<think>Which boats? [7] Those.\n[8]</think>\nBoats go daily [2].",
                "  Boats  go   daily [2].  ",
            })
    void aMarkIsFoundHoweverItIsWritten(String text) {
        assertThat(heard(text).sentences()).containsExactly("Boats go daily.|[2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; [1, 2]",
                "[1,2,3]; [1, 2, 3]",
                "[1][2]; [1, 2]",
                "[1] [2]; [1, 2]",
                "[1], [2]; [1, 2]",
                "[2,1]; [1, 2]",
                "[1-3]; [1, 2, 3]",
                "[doc1][doc2]; [1, 2]",
                "[Source 1, Source 3]; [1, 3]",
                "(Source 1)(Source 2); [1, 2]",
                "(Sources 1 and 2); [1, 2]",
                "<sup>1,2</sup>; [1, 2]",
                "①③; [1, 3]",
                "[ID:0][ID:1]; [0, 1]",
                "[1–3]; [1, 2, 3]",
                "[1 and 3]; [1, 3]",
                "[3][3]; [3]",
                "[0]; [0]",
                "[99]; [99]",
                "[1-999]; [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]",
                "【1】【3】; [1, 3]",
                "([1], [2]); [1, 2]",
            })
    void severalNumbersAreReadInOrder(String marks, String numbers) {
        assertThat(heard("Boats go daily " + marks + ".").sentences()).containsExactly("Boats go daily.|" + numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boats go [sic] daily.",
                "Boats have gone since [2019] daily.",
                "Boats go [ daily.",
                "Boats go ] daily.",
                "Boats go [1 daily.",
                "Boats go (1) daily.",
                "Boats go (No. 5) daily.",
                "Boats go (see Source 2 above) daily.",
                "Boats go ((daily)).",
                "Boats go <super daily.",
                "Boats go (daily).",
                "Boats go, daily.",
                "It costs 5 * 3 dollars.",
                "The array a[i] goes.",
                "The file `boats.txt` goes.",
                "<b>Boats</b> go daily.",
                "42 boats go daily.",
                "1.5 boats go daily.",
                "#1 boats go daily.",
            })
    void whatIsNoMarkStays(String text) {
        assertThat(heard(text).sentences()).containsExactly(text + "|[]");
    }

    @Test
    void anExponentAndAnOrdinalStayWithoutTheirTags() {
        assertThat(heard("It has 40 m<sup>2</sup> on the 10<sup>th</sup> deck of 10<sup>3</sup>.")
                        .sentences())
                .containsExactly("It has 40 m2 on the 10th deck of 103.|[]");
    }

    @Test
    void sentencesKeepTheirOwnNumbers() {
        String text =
                "Boats go daily [1]. Mr. Berg said on 3.5 miles of U.S. water [2, 3]. They stop at noon.\n\nNot on Sunday [4]";

        assertThat(heard(text).sentences())
                .containsExactly(
                        "Boats go daily.|[1]",
                        "Mr. Berg said on 3.5 miles of U.S. water.|[2, 3]",
                        "They stop at noon.|[]",
                        "Not on Sunday|[4]");
    }

    @Test
    void aMarkBehindTheStopBelongsToTheSentenceBeforeIt() {
        assertThat(heard("Boats go daily. [1] They stop at noon. [2]").sentences())
                .containsExactly("Boats go daily.|[1]", "They stop at noon.|[2]");
        assertThat(heard("Boats go daily.[1]They stop at noon.[2]").sentences())
                .containsExactly("Boats go daily.|[1]", "They stop at noon.|[2]");
    }

    @Test
    void aMarkThatBeginsALineBelongsToTheLine() {
        assertThat(heard("Boats go daily [1].\n[2] They stop at noon.").sentences())
                .containsExactly("Boats go daily.|[1]", "They stop at noon.|[2]");
    }

    @Test
    void whatIsCutOffIsLeftOutUnlessThereIsNothingElse() {
        assertThat(cutOff("Boats go daily [1]. They stop at")).containsExactly("Boats go daily.|[1]");
        assertThat(cutOff("Boats go daily [1]. They stop [2].")).hasSize(2);
        assertThat(cutOff("Boats go")).containsExactly("Boats go|[]");
    }

    @Test
    void nothingSaysNothing() {
        for (String text : List.of("", " \n ", "[1]", "[1][2]\n[3]", "```\n```", "---", "***", "<think>Boats")) {
            assertThat(heard(text).sentences()).as(text).isEmpty();
        }
    }

    @Test
    void eachSentenceIsToldAWordAfterItIsWritten() {
        List<String> events = new ArrayList<>();
        CitedSentences sentences = new CitedSentences(SPLITTER, sink(events));

        sentences.accept("Boats go dai");
        assertThat(events).containsExactly("Boats", " go");
        sentences.accept("ly [1");
        sentences.accept("]. They");
        assertThat(events).containsExactly("Boats", " go", " daily.");
        sentences.accept(" stop");
        assertThat(events).containsExactly("Boats", " go", " daily.", "= Boats go daily. [1]", "They");
    }

    @Property(tries = 300)
    void inWhatPiecesATextComesMakesNoDifference(@ForAll("texts") String text, @ForAll("cuts") List<Double> cuts) {
        int[] at = cuts.stream()
                .mapToInt(cut -> (int) (cut * text.length()))
                .sorted()
                .toArray();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int end : at) {
            pieces.add(text.substring(from, end));
            from = end;
        }
        pieces.add(text.substring(from));

        Heard whole = heard(text);
        Heard inPieces = heard(pieces);
        Heard byCharacter = heard(Arrays.asList(text.split("")));

        assertThat(inPieces).isEqualTo(whole);
        assertThat(byCharacter).isEqualTo(whole);
        assertThat(whole.told())
                .as("what was told is what was said")
                .isEqualTo(whole.sentences().stream()
                        .map(sentence -> sentence.substring(0, sentence.lastIndexOf('|')))
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Boats",
                        "go",
                        "daily",
                        "Mr.",
                        "U.S.",
                        "3.5",
                        "No",
                        "said",
                        "Anna Berg",
                        ".",
                        "!",
                        "?",
                        ":",
                        "...",
                        ", ",
                        " ",
                        "  ",
                        "\n",
                        "\n\n",
                        "[1]",
                        "[1, 2]",
                        "[1][2]",
                        "【3】",
                        "<sup>2</sup>",
                        "<sup>",
                        "</",
                        "②",
                        "(Source 3)",
                        "[99]",
                        "[",
                        "]",
                        "[sic]",
                        "`",
                        "**",
                        "```\n",
                        "- ",
                        "1. ",
                        "(",
                        ")",
                        "“",
                        "”",
                        "\"",
                        "[2](#x)",
                        "[[4]]",
                        "<think>",
                        "</think>",
                        "é",
                        "🚢",
                        "。",
                        "…",
                        "#",
                        "*")
                .list()
                .ofMinSize(0)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Double>> cuts() {
        return Arbitraries.doubles().between(0, 1).list().ofMaxSize(12);
    }

    private static Heard heard(String text) {
        return heard(List.of(text));
    }

    private static Heard heard(List<String> pieces) {
        return heard(pieces, false);
    }

    private static List<String> cutOff(String text) {
        return heard(List.of(text), true).sentences();
    }

    private static Heard heard(List<String> pieces, boolean cutOff) {
        List<String> said = new ArrayList<>();
        List<String> told = new ArrayList<>();
        CitedSentences sentences = new CitedSentences(SPLITTER, new CitedSentences.Sink() {
            private final StringBuilder telling = new StringBuilder();

            @Override
            public void text(String piece) {
                telling.append(piece);
            }

            @Override
            public void sentence(String text, List<Integer> numbers) {
                said.add(text + "|" + numbers);
                told.add(telling.toString());
                telling.setLength(0);
            }
        });
        pieces.forEach(sentences::accept);
        sentences.end(cutOff);
        return new Heard(said, told);
    }

    private static CitedSentences.Sink sink(List<String> events) {
        return new CitedSentences.Sink() {
            @Override
            public void text(String piece) {
                events.add(piece);
            }

            @Override
            public void sentence(String text, List<Integer> numbers) {
                events.add("= " + text + " " + numbers);
            }
        };
    }
}
