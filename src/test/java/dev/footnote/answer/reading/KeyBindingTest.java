package dev.footnote.answer.reading;

import dev.footnote.adapter.commonmark.MarkdownReader;
import dev.footnote.adapter.jsoup.HtmlBlocks;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.Texts;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.language.ReadWords;
import dev.footnote.language.WordReader;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which sentences keep their score when all were thought to be as good, and a question names one of several like things. */
class KeyBindingTest {

    private static final String LAMPS = """
            # Lamps

            The Orro 20 burns for 6 hours. It weighs 300 g.

            The Orro 40 burns for 9 hours. In 2031 it cost £40. In 2032 it cost £44.

            Hanna Vik drew both. Olaf Vik built them.
            """;

    private final QuestionAnalysis analysis = new QuestionAnalysis(ReadWords.ANALYZER);
    private final KeyBinding binding = new KeyBinding(new WordReader(ReadWords.ANALYZER, ReadWords.TAGGER));

    private List<String> left(String markdown, String question) {
        Document document = document(markdown);
        List<Span> sentences = new OpenNlpSentenceSplitter().split(document.text());
        Passage passage = new Passage(document, Span.of(0, document.text().length()), sentences, List.of());
        List<SentenceReading> read = sentences.stream()
                .map(sentence -> new SentenceReading(sentence, 0.8, Optional.empty(), Map.of()))
                .toList();
        Reading reading = new Reading(new Hit(passage, 1, 1, 1, 1, 1, 1), 0.8, read);
        return binding.bind(analysis.analyze(question), List.of(reading)).get(0).sentences().stream()
                .filter(sentence -> sentence.score() > 0.4)
                .map(sentence -> sentence.sentence().in(document.text()))
                .toList();
    }

    private static Document document(String markdown) {
        try {
            return new MarkdownReader(Texts.DECODER, new HtmlBlocks())
                    .read("a.md", markdown.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocument e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How long does the Orro 40 burn?       | The Orro 40 burns for 9 hours. | The Orro 20 burns for 6 hours.",
                "How much does the Orro 40 weigh?      | The Orro 40 burns for 9 hours. | It weighs 300 g.",
                "How much did it cost in 2032?         | In 2032 it cost £44.           | In 2031 it cost £40.",
                "How much did it cost in 2031 or 2032? | In 2032 it cost £44.           | nothing",
                "What did Olaf Vik do?                 | Olaf Vik built them.           | Hanna Vik drew both.",
                "How long is the Orro 40's burning time? | The Orro 40 burns for 9 hours. | The Orro 20 burns for 6 hours.",
                "What does the Orro 60 weigh?          | Hanna Vik drew both.           | It weighs 300 g.",
            })
    void whatIsSaidOfAnotherOneAnswersLittle(String question, String kept, String lost) {
        assertThat(left(LAMPS, question)).contains(kept).doesNotContain(lost);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Report for 2032          | It was 980, after 1,240 in 2031.   | How many were sold in 2032?",
                "# From version 5 to 6      | The port of the page is now 8132.  | Which port has version 6?",
                "# Orro 20 and 40           | Both burn for 9 hours.             | How long does the Orro 40 burn?",
                "# Notice LB-2032-03        | Release 2.6 is not affected by it. | Is 2.6 affected by LB-2032-03?",
            })
    void whatStandsOverASentenceSaysWhatItIsOf(String heading, String sentence, String question) {
        assertThat(left(heading + "\n\n" + sentence + "\n", question)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who sold the boat to Ann?   | Bea sold the boat to Ann. | Ann sold the boat to Bea.",
                "Who helped Ann in the shop? | Bea helped Ann there.     | Ann helped in the shop.",
                "Who was helped by Ann?      | Ann helped Bea.           | nothing",
            })
    void whoIsNamedAsTheOtherDidItNot(String question, String kept, String lost) {
        String text =
                "Ann sold the boat to Bea. Bea sold the boat to Ann. Bea helped Ann there. Ann helped in the shop. Ann helped Bea.\n";

        assertThat(left(text, question)).contains(kept).doesNotContain(lost);
    }
}
