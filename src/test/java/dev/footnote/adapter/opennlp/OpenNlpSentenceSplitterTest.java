package dev.footnote.adapter.opennlp;

import dev.footnote.document.NormalText;
import dev.footnote.document.Span;
import dev.footnote.language.boundary.SentenceCases;
import dev.footnote.language.boundary.SentenceCases.Case;
import dev.footnote.search.passage.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class OpenNlpSentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = new OpenNlpSentenceSplitter();

    static Stream<Case> cases() {
        return SentenceCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheSentencesThatAReaderFinds(Case expected) {
        assertThat(sentences(SPLITTER, expected.text())).isEqualTo(expected.sentences());
    }

    @Test
    void isRightMoreOftenThanTheModelAndThePlatformAlone() {
        long ours = right(SPLITTER);
        long model = right(OpenNlpSentenceSplitterTest::modelAlone);
        long platform = right(OpenNlpSentenceSplitterTest::platformAlone);

        assertThat(ours).isEqualTo(cases().count());
        assertThat(List.of(model, platform))
                .allSatisfy(right -> assertThat(right).isLessThan(ours * 2 / 3));
    }

    @ParameterizedTest
    @MethodSource("endlessLines")
    void cutsEndlessLinesInReadablePiecesAndInTime(String line) {
        List<Span> sentences = assertTimeout(Duration.ofSeconds(5), () -> SPLITTER.split(line));

        assertThat(sentences).hasSizeGreaterThanOrEqualTo(line.length() / 1_001);
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.length()).isBetween(1, 1_000));
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(Character.isLowSurrogate(line.charAt(sentence.start()))).isFalse();
            assertThat(Character.getType(line.charAt(sentence.start()))).isNotEqualTo((int) Character.NON_SPACING_MARK);
        });
    }

    static Stream<String> endlessLines() {
        return Stream.of(
                        "word ",
                        "one clause, and another ",
                        "x",
                        "😀",
                        "e\u0301",
                        "a.b",
                        "Ab.Cd",
                        "A. ",
                        "a . ",
                        "?",
                        "“")
                .map(unit -> unit.repeat(100_000 / unit.length()));
    }

    @Test
    void prefersToCutAnEndlessSentenceAtAClause() {
        String text = "and so on " + "the story goes on without an end, ".repeat(60);

        List<String> sentences = sentences(SPLITTER, text);

        assertThat(sentences)
                .hasSizeGreaterThan(2)
                .allSatisfy(sentence -> assertThat(sentence).endsWith(","));
    }

    @Test
    void saysNothingAboutNothing() {
        assertThat(SPLITTER.split("")).isEmpty();
        assertThat(SPLITTER.split(" \n\t\n ")).isEmpty();
    }

    @Test
    void isSafeForManyThreads() {
        List<Case> cases = cases().toList();

        List<List<String>> found = IntStream.range(0, cases.size() * 20)
                .parallel()
                .mapToObj(i -> sentences(SPLITTER, cases.get(i % cases.size()).text()))
                .toList();

        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isEqualTo(cases.get(i % cases.size()).sentences());
        }
    }

    @ParameterizedTest
    @CsvSource({"000, 33", "001, 40", "002, 25", "003, 17", "004, 51"})
    void findsAsManySentencesInTheNewsAsAReaderCounts(String seed, int count) throws IOException {
        assertThat(sentencesOfSeed(seed)).hasSize(count);
    }

    @Test
    void splitsTheHardPlacesOfTheNewsAsAReaderDoes() throws IOException {
        assertThat(sentencesOfSeed("000"))
                .contains("Foreign Minister Andrii Sybiha said Ukraine received the text of the U.S.' expanded deal on"
                        + " mineral resources on March 28.")
                .containsSequence("Author: Volodymyr Ivanyshyn", "5:14 PM", "Video");
        assertThat(sentencesOfSeed("002"))
                .contains("Zelensky wants U.S. President as a partner", "Why is Ukraine not a part of NATO?")
                .contains("I can trade it for NATO membership if there are such conditions.”");
        assertThat(sentencesOfSeed("004"))
                .containsSequence(
                        "If Trump were to meet Putin first, Zelenskyy said, “there would be disbelief at the United States.",
                        "… It would be bad for U.S. society.”")
                .containsSequence(
                        "“To end the war this week, it won’t happen.",
                        "It is not possible without guarantees for Ukraine,” he said.",
                        "“At the very least, I do not know how this can be done without meeting with us.”");
    }

    private static List<String> sentencesOfSeed(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            Path seed = files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            return sentences(SPLITTER, NormalText.of(Files.readString(seed)));
        }
    }

    private static long right(SentenceSplitter splitter) {
        return cases().filter(c -> sentences(splitter, c.text()).equals(c.sentences()))
                .count();
    }

    private static List<String> sentences(SentenceSplitter splitter, String text) {
        return splitter.split(text).stream().map(span -> span.in(text)).toList();
    }

    private static List<Span> modelAlone(String text) {
        SentenceDetectorME model = new SentenceDetectorME(OpenNlpSentenceSplitter.englishModel());
        return Arrays.stream(model.sentPosDetect(text))
                .map(span -> Span.of(span.getStart(), span.getEnd()))
                .toList();
    }

    private static List<Span> platformAlone(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Span> spans = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            spans.add(Span.of(from, to).strip(text));
            from = to;
        }
        return spans;
    }
}
