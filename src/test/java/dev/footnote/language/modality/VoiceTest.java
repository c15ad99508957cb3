package dev.footnote.language.modality;

import dev.footnote.language.ReadWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna hired Ben.             | Ben hired Anna.              | true",
                "Anna hired Ben.             | Anna was hired by Ben.       | true",
                "Anna hired Ben.             | Ben was hired by Anna.       | false",
                "The council sued the firm.  | The firm sued the council.   | true",
                "Anna lent the van to Peter. | Peter lent the van to Anna.  | true",
                "On Monday the ferry stops.  | The ferry stops on Monday.   | false",
                "Anna hired Ben.             | Ben thanked Anna.            | false",
            })
    void isTurnedWhereTheSameTwoChangePlacesAroundAVerb(String one, String other, boolean turned) {
        assertThat(Voice.isTurned(ReadWords.of(one), ReadWords.of(other))).isEqualTo(turned);
        assertThat(Voice.isTurned(ReadWords.of(other), ReadWords.of(one))).isEqualTo(turned);
    }
}
