package dev.footnote.answer.verification.evidence;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.Term;
import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.language.sentence.SentenceReader;
import dev.footnote.search.passage.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The vectors are made up: words of one letter at the beginning are 0.55 alike, which is half of what counts. */
class CoverageTest {

    private static final int OF_LETTER = 11;
    private static final int OF_WORD = 9;
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final SentenceReader READER = new SentenceReader(
            text -> ofEach(text, (word, span) -> new Term(word.toLowerCase(Locale.ROOT), span)),
            text -> ofEach(text, CoverageTest::tagged),
            texts -> texts.stream().map(CoverageTest::vectors).toList());

    private static final Sentence CLAIM = sentence("ferry closed Sunday Harwick");
    private static final List<Word> WANTED = CLAIM.words();
    private static final Coverage COVERAGE = new Coverage(WANTED);

    @Test
    void aNameCountsDouble() {
        Source source = source("Harwick closed");

        assertThat(COVERAGE.covered(List.of(source))).isEqualTo((1 + 2) / 6.0);
        assertThat(COVERAGE.plain(List.of(source))).isEqualTo(2 / 4.0);
    }

    @Test
    void aWordIsMetInPartByOneThatMeansNearlyTheSame() {
        List<Source> sources = List.of(source("fish closed"));

        assertThat(COVERAGE.met(sources, 0)).isCloseTo(0.4, within(1e-6));
        assertThat(COVERAGE.covered(sources)).isEqualTo(1 / 6.0);
        assertThat(COVERAGE.met(sources)).isCloseTo(1.4 / 6, within(1e-6));
    }

    @Test
    void noOtherNameStandsForAName() {
        assertThat(COVERAGE.met(List.of(source("Hull closed")), 3)).isZero();
    }

    @Test
    void eachWordIsMetByTheSentenceThatMeetsItBest() {
        List<Source> sources = List.of(source("ferry closed"), source("fish Sunday Harwick"));

        assertThat(COVERAGE.covered(sources)).isEqualTo(1);
        assertThat(COVERAGE.worst(sources, word -> true)).isEqualTo(1);
    }

    @Test
    void theWorstMetOfSomeWordsTells() {
        List<Source> sources = List.of(source("fish closed Harwick"));

        assertThat(COVERAGE.worst(sources, word -> true)).isZero();
        assertThat(COVERAGE.worst(sources, word -> word.text().equals("closed")))
                .isEqualTo(1);
        assertThat(COVERAGE.worst(sources, word -> false)).isEqualTo(1);
    }

    @Test
    void ofARepeatedWordTheOneInTheSamePlaceIsTheMatch() {
        Sentence source = sentence("Harwick waited until Harwick");

        Match match = Match.of(WANTED.get(3), CLAIM, source);

        assertThat(match.word()).contains(source.words().get(3));
    }

    private static Source source(String text) {
        Document document = Document.of("ferry.txt", Description.titled("The ferry"), text, List.of());
        Span all = Span.of(0, text.length());
        return Source.of(new Passage(document, all, List.of(all), List.of()), sentence(text), CLAIM, WANTED);
    }

    private static Sentence sentence(String text) {
        return READER.read(text);
    }

    private static <T> List<T> ofEach(String text, BiFunction<String, Span, T> make) {
        return WORD.matcher(text)
                .results()
                .map(word -> make.apply(word.group(), Span.of(word.start(), word.end())))
                .toList();
    }

    private static TaggedWord tagged(String word, Span span) {
        boolean name = Character.isUpperCase(word.charAt(0));
        return new TaggedWord(span, word, name ? PartOfSpeech.PROPN : PartOfSpeech.NOUN);
    }

    private static TokenVectors vectors(String text) {
        return new TokenVectors(
                ofEach(text, (word, span) -> span),
                ofEach(text, (word, span) -> vector(word.toLowerCase(Locale.ROOT)))
                        .toArray(new float[0][]));
    }

    /**
     * Eleven directions for the first letter and nine for the word, all as long, so that they are kept exactly in a byte each:
     * the cosine of two words of one letter is 0.55.
     */
    private static float[] vector(String word) {
        float[] vector = new float[26 * OF_LETTER + 97 * OF_WORD];
        float length = (float) Math.sqrt(1.0 / (OF_LETTER + OF_WORD));
        int letter = (word.charAt(0) - 'a') * OF_LETTER;
        Arrays.fill(vector, letter, letter + OF_LETTER, length);
        int own = 26 * OF_LETTER + Math.floorMod(word.hashCode(), 97) * OF_WORD;
        Arrays.fill(vector, own, own + OF_WORD, length);
        return vector;
    }
}
