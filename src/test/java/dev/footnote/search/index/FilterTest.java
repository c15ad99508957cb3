package dev.footnote.search.index;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FilterTest {

    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2024, 3, 1));
    private static final Optional<LocalDate> MAY = Optional.of(LocalDate.of(2024, 5, 1));
    private static final Optional<LocalDate> NEVER = Optional.empty();

    @Test
    void noneAllowsEverything() {
        assertThat(Filter.NONE.isNone()).isTrue();
        assertThat(Filter.NONE.allows(document("a", NEVER))).isTrue();
        assertThat(Filter.NONE.leavesOutUndated(document("a", NEVER))).isFalse();
    }

    @Test
    void choosesByIdAndWithholdsById() {
        Filter chosen = new Filter(Set.of("a", "b"), Set.of(), NEVER, NEVER, Set.of("b"));

        assertThat(chosen.allows(document("a", NEVER))).isTrue();
        assertThat(chosen.allows(document("b", NEVER))).isFalse();
        assertThat(chosen.allows(document("c", NEVER))).isFalse();
        assertThat(Filter.withholding(Set.of("a")).allows(document("b", NEVER))).isTrue();
    }

    @Test
    void choosesBySourceInAnyCase() {
        Filter filter = new Filter(Set.of(), Set.of("the post"), NEVER, NEVER, Set.of());

        assertThat(filter.allows(document("a", Optional.of("The Post"), NEVER))).isTrue();
        assertThat(filter.allows(document("a", Optional.of("The Postman"), NEVER)))
                .isFalse();
        assertThat(filter.allows(document("a", Optional.empty(), NEVER))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, false",
        "2024-03-01, true",
        "2024-04-15, true",
        "2024-05-01, true",
        "2024-05-02, false",
    })
    void bothBoundsAreInclusive(LocalDate published, boolean allowed) {
        Filter filter = dated(MARCH, MAY);

        assertThat(filter.allows(document("a", Optional.of(published)))).isEqualTo(allowed);
    }

    @Test
    void anOpenBoundBoundsNothing() {
        assertThat(dated(MARCH, NEVER).allows(document("a", MAY))).isTrue();
        assertThat(dated(NEVER, MARCH).allows(document("a", MAY))).isFalse();
    }

    @Test
    void anUndatedDocumentPassesNoBoundAndIsSaidToBeLeftOut() {
        Document undated = document("a", NEVER);

        assertThat(dated(MARCH, NEVER).allows(undated)).isFalse();
        assertThat(dated(MARCH, NEVER).leavesOutUndated(undated)).isTrue();
        assertThat(dated(MAY, NEVER).leavesOutUndated(document("a", MARCH))).isFalse();
    }

    @Test
    void anUndatedDocumentThatIsNotAskedForAnywayIsNotLeftOutForItsDate() {
        Filter filter = new Filter(Set.of("b"), Set.of(), MARCH, NEVER, Set.of());

        assertThat(filter.leavesOutUndated(document("a", NEVER))).isFalse();
        assertThat(filter.leavesOutUndated(document("b", NEVER))).isTrue();
    }

    @Test
    void theBoundsCannotBeCrossed() {
        assertThatThrownBy(() -> dated(MAY, MARCH))
                .hasMessageContaining("2024-05-01")
                .hasMessageContaining("2024-03-01");
        assertThat(dated(MAY, MAY).allows(document("a", MAY))).isTrue();
    }

    private static Filter dated(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Filter(Set.of(), Set.of(), from, to, Set.of());
    }

    private static Document document(String id, Optional<LocalDate> published) {
        return document(id, Optional.empty(), published);
    }

    private static Document document(String id, Optional<String> source, Optional<LocalDate> published) {
        return Document.of(id, new Description(id, false, source, Optional.empty(), published), "Text.", List.of());
    }
}
