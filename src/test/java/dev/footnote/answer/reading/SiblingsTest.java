package dev.footnote.answer.reading;

import dev.footnote.adapter.commonmark.MarkdownReader;
import dev.footnote.adapter.jsoup.HtmlBlocks;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.Texts;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the rows and items beside each other keep their score when all were thought to be as good. */
class SiblingsTest {

    private static final String TABLE =
            "| Exit code | Meaning |\n|---|---|\n| 0 | all well |\n| 13 | no right |\n| 130 | stopped |\n";
    private static final String OPTIONS =
            "- `--depth N`: how deep (default 4)\n- `--sort KEY`: by name (default name)\n";
    private static final String SUMS =
            "| Line | Income |\n|---|---|\n| Upper line | £310 |\n| Lower line | £402 |\n| Both | £712 |\n";
    private static final String HOURS = "- Mon: 8–12\n- Tue–Thu: 8–18\n- Fri: closed\n";
    private static final String PARTS =
            "| No | Part | For |\n|---|---|---|\n| 46-0918 | rim | KX 46 |\n| 99-0033 | service kit | KX 46 |\n";

    private final QuestionAnalysis analysis = new QuestionAnalysis(new LuceneTextAnalyzer(Stemming.PORTER));

    private List<String> left(String markdown, String question) {
        List<SentenceReading> read = bound(markdown, question, 0.8);
        double best = read.stream().mapToDouble(SentenceReading::score).max().orElseThrow();
        Document document = document(markdown);
        return read.stream()
                .filter(sentence -> sentence.score() > 0 && sentence.score() >= 0.4 * best)
                .map(sentence -> sentence.sentence().in(document.text()))
                .toList();
    }

    private List<SentenceReading> bound(String markdown, String question, double... scores) {
        Document document = document(markdown);
        List<Span> lines = Sentences.split(document.text()).stream()
                .map(line -> line.strip(document.text()))
                .toList();
        List<SentenceReading> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double score = scores[Math.min(i, scores.length - 1)];
            sentences.add(new SentenceReading(lines.get(i), score, Optional.empty(), Map.of()));
        }
        Passage passage = new Passage(document, Span.of(0, document.text().length()), lines, List.of());
        Reading reading = new Reading(new Hit(passage, 1, 1, 1, 1, 1, 1), 0.8, sentences);
        return new Siblings(analysis)
                .bind(analysis.analyze(question), List.of(reading))
                .get(0)
                .sentences();
    }

    private static Document document(String markdown) {
        try {
            return new MarkdownReader(Texts.DECODER, new HtmlBlocks())
                    .read("a.md", markdown.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocument e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theRowThatTheQuestionNamesIsLeft() {
        assertThat(left(TABLE, "What does exit code 13 mean?")).containsExactly("Exit code | Meaning", "13 | no right");
        assertThat(left(SUMS, "What was the income of the Lower line?")).doesNotContain("Upper line | £310");
        assertThat(left(SUMS, "What was the total income?")).containsExactly("Line | Income", "Both | £712");
    }

    @Test
    void noRowIsLeftForACodeThatNoneHas() {
        assertThat(left(TABLE, "What does exit code 5 mean?")).isEmpty();
    }

    @Test
    void allRowsAreLeftWhereNoneIsNamed() {
        assertThat(left(TABLE, "Which ends are there?")).hasSize(4);
    }

    @Test
    void theOptionThatTheQuestionNamesIsLeft() {
        assertThat(left(OPTIONS, "What is the default of --sort?"))
                .containsExactly("- --sort KEY: by name (default name)");
    }

    @ParameterizedTest
    @CsvSource({"Is it open on Wednesdays?, - Tue–Thu: 8–18", "Is it open on Friday?, - Fri: closed"})
    void theDayThatTheQuestionNamesIsLeft(String question, String item) {
        assertThat(left(HOURS, question)).containsExactly(item);
    }

    @Test
    void aRowWithALongerNameIsAnotherThing() {
        String table = "| State | amber |\n|---|---|\n| Project lead | Anna |\n| Money | enough |\n";

        assertThat(left(table, "How is the project?")).hasSize(3);
        assertThat(left(table, "Who is the project lead?")).containsExactly("State | amber", "Project lead | Anna");
    }

    @Test
    void aCodeIsNamedAsAWhole() {
        assertThat(left(PARTS, "Which service kit belongs to the KX 46?"))
                .containsExactly("No | Part | For", "99-0033 | service kit | KX 46");
    }

    @Test
    void theOneLeftHasTheBetterScore() {
        assertThat(bound(TABLE, "What does exit code 13 mean?", 0.1, 0.9, 0.5, 0.3))
                .extracting(SentenceReading::score)
                .containsExactly(0.1, 0.225, 0.9, 0.125);
    }

    @Test
    void whatTheReaderHoldsForNoAnswerOutdoesNothing() {
        assertThat(bound(TABLE, "What does exit code 13 mean?", 0.1, 0.9, 0.01, 0.3))
                .extracting(SentenceReading::score)
                .containsExactly(0.1, 0.9, 0.01, 0.3);
    }

    @Test
    void anItemIsOfTheItemThatItStandsBelow() {
        String ranks =
                "- Deckhand\n  - wears a red coat\n- Mate\n  - wears a blue coat\n- Captain\n  - wears no coat\n";

        assertThat(left(ranks, "What colour of coat does the captain wear?"))
                .contains("- wears no coat")
                .doesNotContain("- wears a red coat", "- wears a blue coat");
    }
}
