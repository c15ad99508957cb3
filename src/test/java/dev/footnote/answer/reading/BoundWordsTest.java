package dev.footnote.answer.reading;

import dev.footnote.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BoundWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How long may she look?   | She may look for at most three weeks. | three weeks | at most three weeks",
                "How many came?           | Then about 40 came.                   | 40          | about 40",
                "How far off?             | Put it at least 5 metres off.         | 5           | at least 5",
                "When may I call?         | Only after 9 am on a Monday.          | 9 am        | after 9 am",
                "After what time?         | Only after 9 am on a Monday.          | 9 am        | 9 am",
                "How long may it be used? | Do not use it longer than 9 years.    | 9 years     | 9 years",
                "How long does it last?   | It lasts longer than 9 years.         | 9 years     | longer than 9 years",
                "What is the gate code?   | The gate code is not 4711.            | 4711        | not 4711",
                "By when?                 | Within 30 days of the sale.           | day         | Within 30 days",
                "How much oil?            | It takes 1.1 l.                       | 1           | 1.1",
                "Who is it?               | It is about Anna.                     | Anna        | Anna",
            })
    void anAmountIsTakenWholeWithItsBound(String question, String sentence, String read, String wanted) {
        int start = sentence.indexOf(read);
        Span words = Span.of(start, start + read.length());

        Span completed = new BoundWords().complete(question, words, Span.of(0, sentence.length()), sentence);

        assertThat(completed.in(sentence)).isEqualTo(wanted);
    }
}
