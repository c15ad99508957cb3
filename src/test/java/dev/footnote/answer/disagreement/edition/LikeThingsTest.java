package dev.footnote.answer.disagreement.edition;

import dev.footnote.answer.disagreement.statement.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikeThingsTest {

    private static final LikeThings THINGS = new LikeThings(Statements.reader());

    @ParameterizedTest
    @CsvSource({
        "Manual of the Corvo 300, Manual of the Corvo 500, true",
        "Corvo 300, Corvo 500, true",
        "Lake hostel: house rules, Mill hostel: house rules, true",
        "Harbour rules 2029, Harbour rules 2031, false",
        "'Timetable, version 2', 'Timetable, version 3', false",
        "Hygiene plan, Hygiene minutes, false",
        "Harbour rules, Amendment to the harbour rules, false",
        "Harbour rules, Menu, false",
    })
    void areToldApartByWhatStandsInPlaceOfEachOtherInTheTitles(String one, String other, boolean apart) {
        assertThat(THINGS.areApart(
                        Statements.document("one.md", one, "One.", null),
                        Statements.document("other.md", other, "Other.", null)))
                .isEqualTo(apart);
    }
}
