package dev.footnote.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTest {

    @Test
    void foldsMarksDashesSpacesAndCapitals() {
        assertThat(Folded.of("“It’s  10–12…\n\u200Byes”").text()).isEqualTo("\"it's 10-12... yes\"");
    }

    @Test
    void knowsWhereEachPartStood() {
        String text = "He said:  “Wait…\n for me”.";
        Folded folded = Folded.of(text);

        int at = folded.find("wait... for", 0);

        assertThat(folded.original(at, at + "wait... for".length()).in(text)).isEqualTo("Wait…\n for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cost is 3.5 million | cost is 3",
                "The cost is 13 million  | 3 million",
                "It cost 1,200 pounds    | 200 pounds",
                "He is undecided         | decided",
            })
    void findsNoPartOfAWordOrNumber(String text, String wanted) {
        assertThat(Folded.of(text).find(wanted, 0)).isEqualTo(-1);
    }
}
