package dev.footnote.search.passage;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SplitterTest {

    private static final int MAX_TOKENS = 20;

    private final Splitter splitter = new Splitter(new FullStopSplitter(), Counters.WORDS, MAX_TOKENS, 1);

    @Test
    void keepsAShortDocumentInOnePassage() {
        assertThat(texts(document("One two three. Four five.\n"))).containsExactly("One two three. Four five.");
    }

    @Test
    void findsNoPassagesInABlankDocument() {
        assertThat(splitter.split(document(""))).isEmpty();
        assertThat(splitter.split(document(" \n\n \t "))).isEmpty();
    }

    @Test
    void repeatsTheLastSentenceOfThePassageBefore() {
        List<Passage> passages = splitter.split(document(sentences(9, 5)));

        assertThat(passages).hasSizeGreaterThan(2);
        for (int i = 1; i < passages.size(); i++) {
            List<Span> before = passages.get(i - 1).sentences();
            assertThat(passages.get(i).sentences().get(0)).isEqualTo(before.get(before.size() - 1));
        }
    }

    @Test
    void repeatsNothingWhenAskedForNoOverlap() {
        List<Passage> passages = withoutOverlap().split(document(sentences(9, 5)));

        assertThat(passages).hasSize(3);
        assertThat(passages.stream()
                        .mapToInt(passage -> passage.sentences().size())
                        .sum())
                .isEqualTo(9);
    }

    @Test
    void skipsTheOverlapOfASentenceThatWouldFillThePassage() {
        List<Passage> passages = splitter.split(document(sentences(4, 15)));

        assertThat(passages)
                .hasSize(4)
                .allSatisfy(passage -> assertThat(passage.sentences()).hasSize(1));
    }

    @Test
    void makesPassagesOfLikeSizeInsteadOfAShortLastOne() {
        List<Passage> passages = withoutOverlap().split(document(sentences(6, 4)));

        assertThat(passages).extracting(passage -> passage.sentences().size()).containsExactly(3, 3);
    }

    @Test
    void prefersToBeginAPassageWithAParagraph() {
        String text = "a a a a. b b b b. c c c c. d d d d.\ne e e e. f f f f. g g g g.";

        assertThat(withoutOverlap().split(document(text)).get(1).text()).startsWith("e e e e.");
    }

    @Test
    void cutsASentenceThatIsTooLongAtItsClauses() {
        String text = "one two three four, ".repeat(11) + "one two three four.";

        List<String> texts = texts(document(text));

        assertThat(texts).hasSizeGreaterThan(2).allSatisfy(part -> {
            assertThat(Counters.WORDS.count(part)).isLessThanOrEqualTo(MAX_TOKENS);
            assertThat(part).startsWith("one").matches(".*four[,.]");
        });
    }

    @Test
    void countsTitleAndHeadingsAsPartsOfThePassage() {
        String text = "# Head line\n" + sentences(9, 5);
        Document document = titled("A title of five words", text, heading(text, 1, "Head line"));

        assertThat(splitter.split(document))
                .hasSizeGreaterThan(3)
                .allSatisfy(passage -> assertThat(Counters.WORDS.count(passage.textInContext()))
                        .isLessThanOrEqualTo(MAX_TOKENS));
    }

    @Test
    void leavesAQuarterOfTheRoomToTheTextUnderAnEndlessTitle() {
        Document document = titled("word ".repeat(50).strip(), sentences(4, 3));

        assertThat(splitter.split(document)).hasSize(4);
    }

    @Test
    void beginsASectionWithItsHeadingAndNeverGoesBeyondIt() {
        String text = "Before.\n\n## First\n\nOne. Two.\n\n## Second\n\nThree.\n";
        Document document = document(text, heading(text, 2, "First"), heading(text, 2, "Second"));

        assertThat(texts(document)).containsExactly("Before.", "## First\n\nOne. Two.", "## Second\n\nThree.");
        assertThat(splitter.split(document))
                .extracting(Passage::headings)
                .containsExactly(List.of(), List.of("First"), List.of("Second"));
    }

    @Test
    void namesTheHeadingsAboveAPassageByTheirLevels() {
        String text = "Part\n=====\nIntro.\nChapter\nDeep.\nOther\nMore.\nLast\nEnd.";
        Document document = document(
                text,
                heading(text, 1, "Part"),
                heading(text, 3, "Chapter"),
                heading(text, 2, "Other"),
                heading(text, 1, "Last"));

        assertThat(splitter.split(document))
                .extracting(Passage::headings)
                .containsExactly(
                        List.of("Part"), List.of("Part", "Chapter"), List.of("Part", "Other"), List.of("Last"));
        assertThat(texts(document).get(0)).isEqualTo("Part\n=====\nIntro.");
    }

    @Test
    void joinsAHeadingWithNothingUnderItToTheDeeperOneThatFollows() {
        String text = "Part\nChapter\nText.\nEmpty\nNext\nMore.";
        Document document = document(
                text,
                heading(text, 1, "Part"),
                heading(text, 2, "Chapter"),
                heading(text, 2, "Empty"),
                heading(text, 2, "Next"));

        assertThat(texts(document)).containsExactly("Part\nChapter\nText.", "Empty", "Next\nMore.");
    }

    @Test
    void takesPagesAndRowsForNoSections() {
        Document document = document("One. Two.", new Place(Place.Kind.PAGE, "2", 0, Span.of(5, 9)));

        assertThat(texts(document)).containsExactly("One. Two.");
    }

    @Test
    void refusesLimitsThatCannotBeMet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Splitter(new FullStopSplitter(), Counters.WORDS, 3, 1))
                .withMessageContaining("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Splitter(new FullStopSplitter(), Counters.WORDS, 20, -1))
                .withMessageContaining("-1");
    }

    @Test
    void countsEachSentenceAFewTimesOnly() {
        List<Integer> counted = new ArrayList<>();
        TokenCounter counter = text -> {
            counted.add(text.length());
            return Counters.WORDS.count(text);
        };
        String text = sentences(2_000, 5);

        new Splitter(new FullStopSplitter(), counter, 200, 1).split(document(text));

        assertThat(counted.stream().mapToInt(Integer::intValue).sum()).isLessThan(4 * text.length());
    }

    private static Splitter withoutOverlap() {
        return new Splitter(new FullStopSplitter(), Counters.WORDS, MAX_TOKENS, 0);
    }

    private List<String> texts(Document document) {
        return splitter.split(document).stream().map(Passage::text).toList();
    }

    /** {@code count} sentences of {@code words} words, all different, in one paragraph. */
    private static String sentences(int count, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("word ".repeat(words - 1)).append("end").append(i).append(". ");
        }
        return text.toString();
    }

    private static Place heading(String text, int level, String label) {
        int start = text.indexOf(label);
        return Place.heading(level, label, Span.of(start, start + label.length()));
    }

    private static Document document(String text, Place... headings) {
        Description derived = new Description("derived", true, Optional.empty(), Optional.empty(), Optional.empty());
        return Document.of("a.txt", derived, text, List.of(headings));
    }

    private static Document titled(String title, String text, Place... headings) {
        return Document.of("a.txt", Description.titled(title), text, List.of(headings));
    }
}
