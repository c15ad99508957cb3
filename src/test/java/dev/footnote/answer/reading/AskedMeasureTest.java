package dev.footnote.answer.reading;

import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.language.ReadWords;
import dev.footnote.language.WordReader;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.amount.ValueReader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which sentences have only amounts of another quantity than the question asks for. */
class AskedMeasureTest {

    private final QuestionAnalysis analysis = new QuestionAnalysis(ReadWords.ANALYZER);
    private final WordReader words = new WordReader(ReadWords.ANALYZER, ReadWords.TAGGER);

    private boolean isMissing(String question, String sentence) {
        Optional<AskedMeasure> asked = AskedMeasure.of(analysis.analyze(question));
        return asked.filter(measure -> measure.isMissingIn(
                        ValueReader.read(sentence, words.read(sentence), new MentionFinder().find(sentence))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How much does the kiln weigh?           | The kiln fires up to 90 litres and draws 3 kW.",
                "How heavy is the kiln?                  | It was built in 2031.",
                "What does the glaze cost?               | The glaze lasts for 6 weeks.",
                "How much is a lesson?                   | A lesson takes 90 minutes.",
                "How hot does the kiln get?              | The kiln is swept every 3 weeks.",
                "How many litres does the kiln hold?     | The kiln draws 3 kW.",
                "How tall is the kiln?                   | The kiln weighs 80 kg."
            })
    void aSentenceWithOnlyOtherAmountsLacksWhatIsAsked(String question, String sentence) {
        assertThat(isMissing(question, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How much does the kiln weigh?           | The kiln of 90 litres weighs 80 kg.",
                "How much does the kiln weigh?           | kiln, 80",
                "How much does the kiln weigh?           | It is heavy.",
                "What does the glaze cost?               | The glaze lasts for 6 weeks and costs 12.50.",
                "What does the glaze cost?               | The glaze is free.",
                "How much is left of the glaze?          | There are 3 litres left.",
                "How much does the kiln take?            | The kiln takes 90 litres.",
                "How hot does the kiln get?              | It reaches 1,280 °C in 9 hours.",
                "How many bowls does the kiln hold?      | The kiln of 90 litres holds forty.",
                "When was the kiln built?                | The kiln weighs 80 kg."
            })
    void theAmountThatIsAskedForANumberWithoutUnitAndNoNumberMayAnswer(String question, String sentence) {
        assertThat(isMissing(question, sentence)).isFalse();
    }
}
