package dev.footnote.search.passage;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StructuredSplitterTest {

    private final List<Place> places = new ArrayList<>();

    private static List<Passage> split(String text, List<Place> places, int maxTokens) {
        Document document = Document.of("a.md", Description.titled("Boats"), text, places);
        return new Splitter(new FullStopSplitter(), Counters.WORDS, maxTokens, 1).split(document);
    }

    private void place(Kind kind, String text, String words) {
        int start = text.indexOf(words);
        places.add(Place.of(kind, Span.of(start, start + words.length())));
    }

    private static List<String> sentences(Passage passage) {
        return passage.sentences().stream()
                .map(span -> span.in(passage.document().text()))
                .toList();
    }

    @Test
    void aRowAnItemAndALineOfCodeAreSentencesWhateverTheySay() {
        String text = "Prices. You need:\n- a boat. With oars.\n- bread\n\nKite. Red | £4\n\na.b. c\nd e";
        place(Kind.LEAD_IN, text, "You need:");
        place(Kind.LIST, text, "- a boat. With oars.\n- bread");
        place(Kind.ITEM, text, "- a boat. With oars.");
        place(Kind.ITEM, text, "- bread");
        place(Kind.ROW, text, "Kite. Red | £4");
        place(Kind.CODE, text, "a.b. c\nd e");

        assertThat(sentences(split(text, places, 100).get(0)))
                .containsExactly(
                        "Prices.", "You need:", "- a boat. With oars.", "- bread", "Kite. Red | £4", "a.b. c", "d e");
    }

    @Test
    void aLongItemIsToldSentenceBySentence() {
        String text = "- " + "A boat has oars and a sail. ".repeat(10).strip();
        place(Kind.ITEM, text, text);

        assertThat(sentences(split(text, places, 500).get(0))).hasSize(10);
    }

    @Test
    void aPassageThatBeginsWithinATableSaysItsHeadsInTheContext() {
        String heads = "Boat | Day | Week";
        List<String> rows =
                IntStream.range(0, 30).mapToObj(i -> "Kite" + i + " | £4 | £20").toList();
        String text = "Our prices:\n\n" + heads + "\n" + String.join("\n", rows);
        place(Kind.LEAD_IN, text, "Our prices:");
        place(Kind.TABLE, text, text.substring(text.indexOf(heads)));
        place(Kind.HEADS, text, heads);
        rows.forEach(row -> place(Kind.ROW, text, row));

        List<Passage> passages = split(text, places, 40);

        assertThat(passages).hasSizeGreaterThan(2);
        assertThat(passages.get(0).lead()).isEmpty();
        assertThat(passages.get(0).context()).isEqualTo("Boats");
        assertThat(passages.subList(1, passages.size())).allSatisfy(passage -> {
            assertThat(passage.lead()).isEqualTo("Our prices: Boat | Day | Week");
            assertThat(passage.context()).isEqualTo("Boats. Our prices: Boat | Day | Week");
            assertThat(rows).containsAll(sentences(passage));
            assertThat(Counters.WORDS.count(passage.textInContext())).isLessThanOrEqualTo(40);
        });
    }

    @Test
    void aLeadIsCutBetweenWords() {
        String item = "- " + "word ".repeat(60).strip();
        String text = item + "\n  - below";
        place(Kind.LIST, text, text);
        place(Kind.ITEM, text, text);
        place(Kind.LIST, text, "- below");
        place(Kind.ITEM, text, "- below");
        Document document = Document.of("a.md", Description.titled("Boats"), text, places);
        Span below = Span.of(text.indexOf("- below"), text.length());

        String lead = new Passage(document, below, List.of(below), List.of()).lead();

        assertThat(lead).hasSizeLessThanOrEqualTo(160).endsWith("word");
    }
}
