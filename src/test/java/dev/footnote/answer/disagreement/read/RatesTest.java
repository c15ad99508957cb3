package dev.footnote.answer.disagreement.read;

import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Parts;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It takes 40 litres a minute.    | It takes 50 litres per minute.   | true",
                "It takes 40 litres a minute.    | It takes 40 litres an hour.      | false",
                "It takes 40 litres a minute.    | It takes 40 litres.              | false",
                "It takes 40 litres.             | It takes 50 litres.              | true",
                // too far behind the number
                "It takes 40 litres of the oldest oil a minute. | It takes 50 litres. | true",
            })
    void numbersAreOfTheSameRate(String one, String other, boolean same) {
        assertThat(Rates.areSame(answer(one), answer(other))).isEqualTo(same);
    }

    /** An answer of two digits. */
    private static ReadAnswer answer(String sentence) {
        Part part = Parts.valued("a", sentence);
        int digit = sentence.replaceAll("\\d.*", "").length();
        Span all = Span.of(0, sentence.length());
        return new ReadAnswer(
                part,
                Optional.of(Span.of(digit, digit + 2)),
                new SentenceReading(all, 1, Optional.empty(), Map.of()),
                Sentences.passage(part.statement().document()));
    }
}
