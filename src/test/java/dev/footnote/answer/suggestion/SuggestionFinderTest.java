package dev.footnote.answer.suggestion;

import dev.footnote.adapter.opennlp.OpenNlpLemmatizer;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Trace;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionFinderTest {

    private static final Document MUSEUM = Sentences.document("museum", "The city museum opened in 1997.");
    private static final Document BRIDGE = Sentences.document("bridge", "The road bridge opened in 2003.");
    private static final Trace TRACE = new Trace("", Expectation.TIME, List.of(), List.of(), 0, 0, Trace.Work.NONE);

    private final List<String> asked = new ArrayList<>();

    @Test
    void questionIsKeptThatIsAnsweredFromWhereItWasMade() {
        assertThat(found(9, 9, question -> from(question.text().contains("museum") ? MUSEUM : BRIDGE, 0.9)))
                .contains("When did the city museum open?", "When did the road bridge open?");
    }

    @Test
    void questionIsDroppedThatIsAnsweredFromElsewhereOrUnsurelyOrNotAtAll() {
        assertThat(found(9, 9, question -> from(question.text().contains("museum") ? BRIDGE : MUSEUM, 0.9)))
                .isEmpty();
        assertThat(found(9, 9, question -> from(question.text().contains("museum") ? MUSEUM : BRIDGE, 0.4)))
                .isEmpty();
        assertThat(found(9, 9, question -> new Answer.NotFound(Answer.Reason.values()[0], List.of(), 0, TRACE)))
                .isEmpty();
    }

    @Test
    void noMoreAreAskedOrKeptThanIsSet() {
        assertThat(found(1, 9, question -> from(question.text().contains("museum") ? MUSEUM : BRIDGE, 0.9)))
                .hasSize(1);

        asked.clear();
        assertThat(found(9, 1, question -> from(BRIDGE, 0.1))).isEmpty();
        assertThat(asked).hasSize(1);
    }

    private List<String> found(int most, int mostAsked, Function<Question, Answer> ask) {
        QuestionMaker maker = new QuestionMaker(new OpenNlpTagger(), new OpenNlpLemmatizer(), word -> true);
        List<Passage> passages = List.of(Sentences.passage(MUSEUM), Sentences.passage(BRIDGE));
        List<String> found = new ArrayList<>();
        new SuggestionFinder(maker, new SuggestionFinder.Options(most, mostAsked, 0.5, 0))
                .find(
                        passages,
                        question -> {
                            asked.add(question.text());
                            return ask.apply(question);
                        },
                        suggestion -> found.add(suggestion.question()));
        return found;
    }

    private static Answer from(Document document, double confidence) {
        Span all = Span.of(0, document.text().length());
        return new Answer.Answered(
                Optional.empty(),
                List.of(new Answer.Sentence(document.text(), List.of(1), Verdict.VERBATIM)),
                List.of(new Citation(1, document, all)),
                confidence,
                TRACE);
    }
}
