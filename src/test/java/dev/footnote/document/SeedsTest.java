package dev.footnote.document;

import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentSet;
import dev.footnote.document.source.PlainTextReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedsTest {

    private static Document seed(String number) throws Exception {
        DocumentSet set = new DocumentFolder(
                        List.of(new PlainTextReader(Texts.DECODER)), 1_000_000, Duration.ofMinutes(1))
                .read(Path.of("seeds"));
        assertThat(set.failures()).isEmpty();
        return set.documents().stream()
                .filter(document -> document.id().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings(Document document) {
        return document.places().stream()
                .filter(place -> place.kind() == Place.Kind.HEADING)
                .map(Place::label)
                .toList();
    }

    @Test
    void readsTitleAuthorAndDateOfAnArticleWithAByline() throws Exception {
        Document document = seed("000");
        Description description = document.description();

        assertThat(description.title())
                .isEqualTo("Ukraine's NATO membership not included, never was in minerals deal, Zelensky says");
        assertThat(description.titleDerived()).isFalse();
        assertThat(description.author()).contains("Volodymyr Ivanyshyn");
        assertThat(description.published()).contains(LocalDate.of(2025, 4, 2));
        assertThat(description.source()).isEmpty();
        assertThat(headings(document))
                .containsExactly(
                        description.title(),
                        "US overestimated its ability to deal with Russia over past 35 years, Alexander Vindman says");
    }

    @Test
    void derivesTheTitleOfAnArticleThatBeginsWithAParagraph() throws Exception {
        Document document = seed("001");

        assertThat(document.title()).isEqualTo("Donald Trump recently declared that Ukraine can forget about joining…");
        assertThat(document.description().titleDerived()).isTrue();
        assertThat(document.description().published()).isEmpty();
        assertThat(document.description().author()).isEmpty();
        assertThat(document.places()).isEmpty();
    }

    @Test
    void findsSubheadingsBetweenParagraphs() throws Exception {
        Document document = seed("002");

        assertThat(document.description().titleDerived()).isTrue();
        assertThat(document.title())
                .startsWith("Ukrainian President Volodymyr Zelensky said he was ready")
                .endsWith("…");
        assertThat(headings(document))
                .containsExactly("Zelensky wants U.S. President as a partner", "Why is Ukraine not a part of NATO?");
    }

    @Test
    void readsALabelledDateAndATitlePrintedTwice() throws Exception {
        Document document = seed("003");

        assertThat(document.title()).isEqualTo("Zelensky Hails US Minerals Talks");
        assertThat(document.description().published()).contains(LocalDate.of(2025, 4, 15));
        assertThat(document.description().author()).isEmpty();
        assertThat(headings(document)).containsExactly("Zelensky Hails US Minerals Talks");
    }

    @Test
    void readsATitleWithoutDateOrAuthor() throws Exception {
        Document document = seed("004");

        assertThat(document.description())
                .isEqualTo(Description.titled("Zelenskyy seeks Trump meeting over terms of U.S. mineral deal"));
        assertThat(headings(document)).containsExactly(document.title());
    }
}
