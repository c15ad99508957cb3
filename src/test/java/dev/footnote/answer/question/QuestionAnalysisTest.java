package dev.footnote.answer.question;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.language.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionAnalysisTest {

    private final QuestionAnalysis analysis = new QuestionAnalysis(new LuceneTextAnalyzer(Stemming.PLURALS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who kept the lamp?                   | kept lamp",
                "Tell me about the old lamp, please   | old lamp",
                "How many boats sank?                 | boat sank",
                "What exactly does Berg say?          | berg",
                "lamp oil                             | lamp oil",
                "Who are you?                         | who you",
            })
    void keepsTheTermsThatSayWhatItIsAbout(String question, String terms) {
        assertThat(String.join(" ", words(analysis.analyze(question).terms()))).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many boats sank in May?          | boat sank",
                "How many of the boats sank?          | ''",
                "Which boat is the fastest?           | boat",
                "What percentage of sailors came?     | sailor came",
                "What kinds of nets are used?         | net",
                "Is it open?                          | ''",
                "Where is it?                         | ''",
            })
    void tellsWhatIsCountedOrChosenFrom(String question, String unit) {
        assertThat(String.join(" ", words(analysis.analyze(question).unit()))).isEqualTo(unit);
    }

    @Test
    void findsNamesNumbersAndDatesWithoutOverlap() {
        Asked asked = analysis.analyze("  Did Anna Berg sell 12 boats on 8 April 2024?  ");

        assertThat(asked.text()).isEqualTo("Did Anna Berg sell 12 boats on 8 April 2024?");
        assertThat(asked.mentions())
                .extracting(mention -> mention.span().in(asked.text()))
                .containsExactlyInAnyOrder("Anna Berg", "12", "8 April 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "…", "🙂", "!", "\u00a0?", "()[]{}"})
    void signsAloneHaveNoTerms(String question) {
        Asked asked = analysis.analyze(question);

        assertThat(asked.expectation()).isEqualTo(Expectation.KEYWORDS);
        assertThat(asked.mentions()).isEmpty();
    }

    private static List<String> words(List<Term> terms) {
        return terms.stream().map(Term::text).toList();
    }
}
