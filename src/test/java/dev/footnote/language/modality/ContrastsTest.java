package dev.footnote.language.modality;

import dev.footnote.language.ReadWords;
import dev.footnote.language.modality.Contrasts.Contrast;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContrastsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Close it before noon.     | Close it after noon.      | true",
                "All members voted.        | Some members voted.       | true",
                "The left door is open.    | The right door is open.   | true",
                "Paid 30 euros a week.     | Paid 30 euros a month.    | true",
                "All members voted.        | Every member voted.       | false",
                "No more than six members. | At most six members.      | false",
                "Close it before noon.     | Close it at noon.         | false",
            })
    void excludeEachOther(String one, String other, boolean excludes) {
        List<Contrast> theirs = Contrasts.in(ReadWords.of(other));

        assertThat(Contrasts.in(ReadWords.of(one)).stream()
                        .anyMatch(mine -> theirs.stream().anyMatch(mine::excludes)))
                .isEqualTo(excludes);
    }
}
