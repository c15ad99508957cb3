package dev.footnote.answer.compose;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.compose.ExtractiveComposer.Options;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WholeListTest {

    private static final String TEXT = "Joining\n\nTo join you bring:\n\n- a coat\n- bread\n- a lamp";
    private static final List<String> UNITS =
            List.of("Joining", "To join you bring:", "- a coat", "- bread", "- a lamp");

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Document document() {
        List<Place> places = new ArrayList<>();
        places.add(Place.heading(1, "Joining", at("Joining")));
        places.add(Place.of(Kind.LEAD_IN, at("To join you bring:")));
        places.add(Place.of(Kind.LIST, at("- a coat\n- bread\n- a lamp")));
        UNITS.subList(2, 5).forEach(item -> places.add(new Place(Kind.ITEM, "-", 1, at(item))));
        return Document.of("a.md", Description.titled("Club"), TEXT, places);
    }

    private static List<String> answer(String question, double... scores) {
        return answer(document(), question, scores);
    }

    private static List<String> answer(Document document, String question, double... scores) {
        List<SentenceReading> sentences = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            sentences.add(new SentenceReading(at(UNITS.get(i)), scores[i], Optional.empty(), Map.of()));
        }
        Passage passage = new Passage(
                document,
                Span.of(0, TEXT.length()),
                sentences.stream().map(SentenceReading::sentence).toList(),
                List.of("Joining"));
        Reading reading = new Reading(Readings.hit(passage), 0.9, sentences);
        return new ExtractiveComposer(
                        new Options(2, 3, 0.5, Extent.FEWEST),
                        new LeadIn(),
                        new Likeness(new LuceneTextAnalyzer(Stemming.PORTER), 0.6))
                .compose(List.of(Readings.found(question, Expectation.STATEMENT, reading))).sentences().stream()
                        .map(Answer.Sentence::text)
                        .toList();
    }

    @Test
    void aListThatIsAskedForComesWithWhatLeadsToItAndEveryItem() {
        assertThat(answer("What do I need to bring to join?", 0.1, 0.9, 0.6, 0.2, 0.1))
                .containsExactly("To join you bring:", "- a coat", "- bread", "- a lamp");
        assertThat(answer("What must I bring?", 0.1, 0.2, 0.9, 0.8, 0.1))
                .containsExactly("To join you bring:", "- a coat", "- bread", "- a lamp");
    }

    @Test
    void whatChangedInAVersionIsEveryItemBelowIt() {
        List<Place> places = new ArrayList<>(document().places());
        places.add(new Place(Kind.VERSION, "2.3.1", 0, at("Joining")));
        Document document = Document.of("a.md", Description.titled("Club"), TEXT, places);

        assertThat(answer(document, "What was fixed in 2.3.1?", 0.1, 0.1, 0.1, 0.9, 0.1))
                .hasSize(4);
        assertThat(answer(document, "What was fixed in 2.3?", 0.1, 0.1, 0.1, 0.9, 0.1))
                .containsExactly("- bread");
    }

    @Test
    void aLeadInAloneBringsItsListAlthoughNoneWasAskedFor() {
        assertThat(answer("How does one join?", 0.1, 0.9, 0.2, 0.1, 0.1)).hasSize(4);
    }

    @Test
    void anItemThatAnswersIsSaidWithoutTheOthersAndWithoutTheLeadIn() {
        assertThat(answer("Is bread to be brought?", 0.1, 0.8, 0.1, 0.9, 0.1)).containsExactly("- bread");
    }

    @Test
    void aHeadingIsNoAnswerWhereAnythingElseIs() {
        assertThat(answer("How does one join?", 0.9, 0.1, 0.5, 0.1, 0.1)).containsExactly("- a coat");
    }

    @Test
    void anItemThatOnlyNamesWhatIsBelowItBringsThat() {
        List<Place> places = new ArrayList<>();
        places.add(Place.of(Kind.LIST, at("- a coat\n- bread\n- a lamp")));
        places.add(new Place(Kind.ITEM, "-", 1, at("- a coat\n- bread\n- a lamp")));
        places.add(Place.of(Kind.LIST, at("- bread\n- a lamp")));
        places.add(new Place(Kind.ITEM, "-", 2, at("- bread")));
        places.add(new Place(Kind.ITEM, "-", 2, at("- a lamp")));
        Document document = Document.of("a.md", Description.titled("Club"), TEXT, places);

        assertThat(answer(document, "What of a coat?", 0.1, 0.1, 0.9, 0.1, 0.5))
                .containsExactly("- a coat", "- bread", "- a lamp");
    }

    @Test
    void aHeadlineThatSaysSomethingIsAnAnswerAndAShortOneIsNot() {
        assertThat(best("Ferries stop at noon from May on, harbour master says"))
                .isEqualTo("Ferries stop at noon from May on, harbour master says");
        assertThat(best("Ferries in May")).isEqualTo("They are old.");
    }

    /** What is said where a heading is the best sentence of a document and "They are old." the other. */
    private static String best(String heading) {
        Document plain = Sentences.document("news", heading, "They are old.");
        int start = plain.text().indexOf(heading);
        Place place = Place.heading(2, heading, Span.of(start, start + heading.length()));
        Document document = Document.of("news", Description.titled("News"), plain.text(), List.of(place));
        Finding found = Readings.found("When?", Expectation.TIME, Readings.of(document, 0.9, 0.3));
        return new ExtractiveComposer(
                        new Options(1, 1, 0.5, Extent.FEWEST),
                        new LeadIn(),
                        new Likeness(new LuceneTextAnalyzer(Stemming.PORTER), 0.6))
                .compose(List.of(found))
                .sentences()
                .get(0)
                .text();
    }
}
