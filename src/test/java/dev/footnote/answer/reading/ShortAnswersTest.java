package dev.footnote.answer.reading;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortAnswersTest {

    private final QuestionAnalysis analysis = new QuestionAnalysis(new LuceneTextAnalyzer(Stemming.PORTER));

    /** The model favours {@code read} a little; what is better stands a little below. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many boats were sunk?      | The storm sank 12, and rescuers towed 7 others.     | 7  | 7",
                "How many boats sank?           | 12 sank, and rescuers towed 7 others.               | 7  | 12",
                "How many boats did they tow?   | 12 sank, and rescuers towed 7 others.               | 12 | 7",
                "How many boats sank?           | Of 40 boats, 12 sank and 7 were towed.              | 40 | 12",
                "How many boats were there?     | Of 40 boats, 12 sank and 7 were towed.              | 40 | 40",
                "Of the 40 boats, how many sank? | 40 boats sank in the bay; 12 were lost for good.   | 12 | 12",
                "How much did the bridge cost?  | It cost a year of work, and 9 million euros were paid. | 9 million"
                        + " euros | 9 million euros",
                "When was the bridge opened?    | Begun in 1901, the bridge was opened in 1907.       | 1901 | 1907",
            })
    void amountStandsWithWhatIsAsked(String question, String sentence, String read, String wanted) {
        assertThat(shortAnswer(question, sentence, read, 2)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What does a double room cost?  | A single room costs 60 francs and a double room 95 francs. | 60"
                        + " francs and a double room 95 francs | 95 francs",
                "How much does a single room cost? | A single room costs 60 francs and a double room 95 francs. | 60"
                        + " francs and a double room 95 francs | 60 francs",
                "How many houses were there in 2009? | In 1999 the parish had 520 houses, in 2009 already 610. | 520 |"
                        + " 610",
                "How many pots does the large kiln take? | The small kiln takes 30 pots, the large one 110. | 30 | 110",
                "Who plays the flute?           | Ms Brandt plays the violin and Mr Iversen the flute. | Ms Brandt |"
                        + " Iversen",
                "What does a ticket for adults cost? | Tickets: adults £9, children 5–15 £4.50. | £9, children 5–15"
                        + " £4.50 | £9",
                "What percentage is added on Sunday? | It is 25 % on Saturdays, 50 % on Sundays. | 25 % | 50 %",
            })
    void ofValuesSideBySideTheOneThatIsNamedAnswers(String question, String sentence, String read, String wanted) {
        assertThat(shortAnswer(question, sentence, read, 2)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What horsepower does the boat have? | with it the boat makes 677 horsepower. | horsepower | 677",
                "What is the lamp called?            | the lamp is called Berta.        | lamp       | Berta",
                "Which is older, the lamp or the bell? | the lamp is older than the bell. | lamp     | lamp",
            })
    void questionsOwnWordsAreNoAnswerUnlessItNamesTwo(String question, String sentence, String read, String wanted) {
        assertThat(shortAnswer(question, sentence, read, 2)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who lit it?  | (HNN) there Berg lit it.       | HNN       | Berg",
                "Who lit it?  | (Reuters) — there Berg lit it. | (Reuters) | Berg",
                "Who drew it? | (Anna Berg)                    | Anna Berg | Anna Berg",
            })
    void whoReportsIsNoAnswer(String question, String sentence, String read, String wanted) {
        assertThat(shortAnswer(question, sentence, read, 2)).isEqualTo(wanted);
    }

    @Test
    void modelThatIsSureIsLeftAlone() {
        assertThat(shortAnswer("How many boats sank?", "12 sank, and rescuers towed 7 others.", "7", 9))
                .isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who said so?  | In a talk with the Herald, Ann Berg said so.  | Herald, Ann Berg | Ann Berg",
                "Who came?     | Then Olaf Lund, Jr. came.                     | Olaf Lund, Jr.   | Olaf Lund, Jr.",
                "Who came?     | Then Olaf Lund and Ann Berg came.             | Olaf Lund and Ann Berg | Olaf Lund"
                        + " and Ann Berg",
                "Where is it?  | It is in Skerry, Norway.                      | Skerry, Norway   | Skerry, Norway",
            })
    void onePersonIsNamed(String question, String sentence, String read, String wanted) {
        assertThat(shortAnswer(question, sentence, read, 2)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of the old harbour      | the old harbour",
                "the old harbour of the  | the old harbour",
                "and tar, The            | tar",
                "by a rope               | by a rope",
                "The Hague               | The Hague",
                "of the                  | of the",
                "of                      | of",
                "(1907                   | (1907",
                "the lamp, (             | the lamp",
            })
    void nothingDanglesAtEitherEnd(String read, String wanted) {
        assertThat(ShortAnswers.trimmed(Span.of(0, read.length()), read).in(read))
                .isEqualTo(wanted);
    }

    private String shortAnswer(String question, String sentence, String read, float ahead) {
        Document document = Sentences.document("test", sentence);
        Span place = Span.of(0, sentence.length());
        return new ShortAnswers(analysis)
                .find(analysis.analyze(question), document, place, reading(sentence, read, ahead))
                .orElseThrow()
                .span()
                .in(document.text());
    }

    /** Each word a piece; the words of {@code read} start and end {@code ahead} of any other, numbers and names before words. */
    private static CrossReading reading(String sentence, String read, float ahead) {
        List<Span> pieces = new ArrayList<>();
        Matcher matcher = Pattern.compile("[\\p{L}\\d]+|[^\\s\\p{L}\\d]").matcher(sentence);
        while (matcher.find()) {
            pieces.add(Span.of(matcher.start(), matcher.end()));
        }
        int from = sentence.indexOf(read);
        int to = from + read.length();
        float[] starts = new float[pieces.size()];
        float[] ends = new float[pieces.size()];
        for (int i = 0; i < starts.length; i++) {
            String piece = pieces.get(i).in(sentence);
            float plain =
                    Character.isLetterOrDigit(piece.charAt(0)) && !Character.isLowerCase(piece.charAt(0)) ? 0 : -3;
            starts[i] = pieces.get(i).start() == from ? ahead - 1 : plain;
            ends[i] = pieces.get(i).end() == to ? ahead + 1 : plain;
        }
        return new CrossReading(1, 0, pieces, starts, ends, new float[pieces.size()]);
    }
}
