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
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowWordsTest {

    private static final String PLANS = "| Feature | Basic | Plus | Team |\n|---|---|---|---|\n"
            + "| Projects | 3 | 25 | no limit |\n| Support | forum | e-mail | phone |\n";

    private final QuestionAnalysis analysis = new QuestionAnalysis(new LuceneTextAnalyzer(Stemming.PORTER));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "How many projects has Plus?; Projects | 3 | 25 | no limit; 25",
                "Which plan has phone support?; Support | forum | e-mail | phone; Team",
                "What can I have with a forum?; Support | forum | e-mail | phone; Support",
                "How many projects are there?; Projects | 3 | 25 | no limit; nothing",
                "How much does it cost?; Projects | 3 | 25 | no limit; nothing",
            })
    void ofRowColumnAndValueTheOneThatIsNotNamedAnswers(String question, String row, String wanted)
            throws UnreadableDocument {
        Document document = new MarkdownReader(Texts.DECODER, new HtmlBlocks())
                .read("a.md", PLANS.getBytes(StandardCharsets.UTF_8));
        int start = document.text().indexOf(row);

        Optional<Span> found =
                new RowWords(analysis).find(analysis.analyze(question), document, Span.of(start, start + row.length()));

        assertThat(found.map(span -> span.in(document.text())).orElse("nothing"))
                .isEqualTo(wanted);
    }
}
