package dev.footnote.evaluation.set;

import dev.footnote.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A quote is found whether it was copied from the file or from what is shown. */
class QuotedWordsTest {

    /** In the first two columns {@code ¶} is a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        A ferry  calls¶at noon.; A ferry calls at noon.; A ferry  calls¶at noon.
        It calls at noon.; It calls **at noon**.; It calls at noon.
        Size Fee¶Small £42; | Size | Fee |¶|---|---|¶| Small | £42 |; Size Fee¶Small £42
        See the timetable today; See [the timetable](https://x.org/a_b) today; See the timetable today
        See the timetable today; See [the timetable][times] today; See the timetable today
        Call Anna at once.; Call <b>Anna</b> at once.<!-- or Bea -->; Call Anna at once.
        Rinse it.¶Dry it.; 1. Rinse it.¶2. Dry it.; Rinse it.¶Dry it.
        done: Book it; - [x] Book it; Book it
        done: Book it¶not done: Pay it; - [x] Book it¶- [ ] Pay it; done: Book it¶not done: Pay it
        A single costs £95 now; A single costs ~~£85~~ £95 now; A single costs £95 now
        It rains often; It rains[^1] often; It rains often
        > We meet¶> at nine; We meet at nine; We meet¶> at nine
        """)
    void findsAQuoteOfTheFileInWhatIsShownAndTheOtherWayRound(String text, String quote, String found) {
        String shown = text.replace('¶', '\n');

        List<Span> spans = Quote.of("a.md", quote.replace('¶', '\n')).spansIn(shown);

        assertThat(spans).extracting(span -> span.in(shown)).containsExactly(found.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        It costs £420.; It costs £4.20.
        It costs £4.20.; It costs £4.30.
        The harbours closed.; **The harbour** closed.
        Closed on 14 May.; Closed on **4 May**.
        Sold in 2023; Sold in **2024**
        nothing; |---|---|
        """)
    void otherLettersDigitsAndWordsAreNotFound(String text, String quote) {
        assertThat(Quote.of("a.md", quote).spansIn(text)).isEmpty();
    }

    @Test
    void countsWhereverItStands() {
        String text = "We open\nat nine. On Sunday we open.\nWe open at\nnine.";

        assertThat(Quote.of("a.md", "We open at nine.").spansIn(text)).containsExactly(Span.of(0, 16), Span.of(36, 52));
    }

    @Test
    void keepsTheSignsAtItsEnds() {
        String text = "The fare: “£4.20\na head”.";

        assertThat(Quote.of("a.md", "“£4.20 a head”").spansIn(text))
                .extracting(span -> span.in(text))
                .containsExactly("“£4.20\na head”");
    }
}
