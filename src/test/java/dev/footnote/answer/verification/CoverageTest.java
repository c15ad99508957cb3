package dev.footnote.answer.verification;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The vectors are made up: words of one letter at the beginning are 0.55 alike, which is half of what counts. */
class CoverageTest {

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
        assertThat(COVERAGE.worst(sources, word -> true, 0)).isEqualTo(1);
    }

    @Test
    void theSecondWorstIsBehindTheWorst() {
        List<Source> sources = List.of(source("fish closed Harwick"));

        assertThat(COVERAGE.worst(sources, word -> true, 0)).isZero();
        assertThat(COVERAGE.worst(sources, word -> true, 1)).isCloseTo(0.4, within(1e-6));
        assertThat(COVERAGE.worst(sources, word -> false, 0)).isEqualTo(1);
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
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String part : text.split(" ")) {
            String word = part.toLowerCase(Locale.ROOT);
            boolean name = Character.isUpperCase(part.charAt(0));
            words.add(new Word(
                    Span.of(at, at + part.length()),
                    word,
                    word,
                    name ? PartOfSpeech.PROPN : PartOfSpeech.NOUN,
                    name,
                    vector(word)));
            at += part.length() + 1;
        }
        return new Sentence(
                text,
                Span.of(0, text.length()),
                words,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new float[0][],
                new float[0]);
    }

    /** A direction for the first letter and one for the word; the cosine of two words of one letter is 0.55. */
    private static float[] vector(String word) {
        float[] vector = new float[26 + 97];
        vector[word.charAt(0) - 'a'] = (float) Math.sqrt(0.55);
        vector[26 + Math.floorMod(word.hashCode(), 97)] = (float) Math.sqrt(0.45);
        return vector;
    }
}
