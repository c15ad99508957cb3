package dev.footnote.answer.disagreement.statement;

import dev.footnote.language.ReadWords;
import dev.footnote.language.Term;
import dev.footnote.language.modality.Opposites;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RivalsTest {

    private static final Rivals RIVALS = new Rivals(new Opposites());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "solar farm    | The solar farm cost 40 euros.       | The wind farm cost 50 euros.        | true",
                "solar farm    | The solar farm cost 40 euros.       | The solar farm cost 50 euros.       | false",
                // to be silent is no difference
                "solar farm    | The solar farm cost 40 euros.       | It cost 50 euros.                   | false",
                "budget 2023   | The budget for 2023 is 40 euros.    | The budget for 2024 is 50 euros.    | true",
                "fee of Quern  | The fee at Quern is 40 euros.       | The fee at Lisk is 50 euros.        | true",
                // not asked for
                "fee           | The fee at Quern is 40 euros.       | The fee at Lisk is 50 euros.        | false",
            })
    void anotherThingOfTheSortIsNoRivalUnlessItIsAskedFor(String asked, String one, String other, boolean apart) {
        Set<String> terms =
                ReadWords.ANALYZER.analyze(asked).stream().map(Term::text).collect(Collectors.toSet());
        Part mine = Parts.whole("a", one);
        Part theirs = Parts.whole("b", other);

        assertThat(RIVALS.areApart(mine, theirs, terms)).isEqualTo(apart);
        assertThat(RIVALS.areApart(theirs, mine, terms)).isEqualTo(apart);
    }
}
