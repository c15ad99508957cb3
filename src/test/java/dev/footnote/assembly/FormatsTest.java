package dev.footnote.assembly;

import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.DocumentSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Documents that other programs wrote: LibreOffice, pandoc, a browser. */
class FormatsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/documents");

    private static Document read(String id, byte[] bytes) throws UnreadableDocument {
        DocumentReader reader = Formats.readers().stream()
                .filter(one -> one.reads(id))
                .findFirst()
                .orElseThrow();
        return reader.read(id, bytes);
    }

    private static Document sample(String name) throws Exception {
        return read(name, Files.readAllBytes(SAMPLES.resolve(name)));
    }

    static List<String> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String context(Document document, Span span) {
        return Context.of(document, span).stream()
                .map(part -> part.span().in(document.text()))
                .collect(Collectors.joining(" > "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        harbour-guide.pdf ; Those who arrive at night take berth 14 and report in the morning. ; 1 ; Arriving
        harbour-guide.pdf ; - proof of insurance ; 1 ; Arriving > Papers > Bring to the office:
        harbour-guide.pdf ; 8 to 12 m | £27 | £140 ; 2 ; Fees > Length | Night | Week
        harbour-guide.pdf ; 2. Wait at the yellow buoy. ; 3 ; Leaving
        ferry-notes.pdf ; Passengers without reservations are admitted as long as there is accommodation on the lower deck, which holds ninety people. ; 1 ; Notes on the ferry > Service
        ferry-notes.pdf ; replacements for misplaced season tickets cost seven pounds. ; 1 ; Notes on the ferry > Tickets
        allotments-chromium.pdf ; Swarms are taken by Joseph Adeyemi, who comes within two hours. ; 2 ; Bees and hens > When something goes wrong
        allotments-chromium.pdf ; Middle | 125 square metres | £78 | One shed, and fruit trees up to four metres high may be planted ; 2 ; What it costs > Plot | Area | Rent a year | What is to be known
        plots-chromium.pdf ; Plot 3 | Dogwood row | 29 m² | £33 ; 1 ; Register of plots > Plot | Where | Area | Rent
        plots-chromium.pdf ; Plot 55 | Ash row | 185 m² | £85 ; 2 ; Register of plots > Plot | Where | Area | Rent
        hedge-pandoc.pptx ; Sunday | Southern side | Omar Saleh ; 3 ; Who plants it > Day | Group | Leader
        harbour-guide.docx ; Those who arrive at night take berth 14 and report in the morning. ; ; Arriving
        harbour-guide.docx ; Berth 14 has neither water nor power. ; ; Leaving
        harbour-guide.docx ; - proof of insurance ; ; Arriving > Papers > Bring to the office:
        harbour-guide.docx ; 8 to 12 m | £27 | £140 ; ; Fees > Length | Night | Week
        harbour-guide.docx ; 2. Wait at the yellow buoy. ; ; Leaving
        fees.xlsx ; Canoe | Monday | 3.25 | 2023-04-15 ; ; fees > Boat | Day | Price | Since
        talk.pptx ; - The quay sinks by 4 cm a year. ; 2 ; Why we move
        harbour-guide.odt ; Those who arrive at night take berth 14 and report in the morning. ; ; Arriving
        harbour-guide.odt ; 8 to 12 m | £27 | £140 ; ; Fees > Length | Night | Week
        harbour-guide.odt ; 2. Wait at the yellow buoy. ; ; Leaving
        fees.ods ; Canoe | Monday | 3.25 | 2023-04-15 ; ; fees > Boat | Day | Price | Since
        keepers-book.epub ; The horn sounds every forty seconds. ; ; The fog horn
        lock-closed.eml ; The café stays open. ; ; Lock closed on Sunday – please read
        talk.pptx ; Road | £1m ; 3 ; What it costs > Part | Cost
        """)
    void aCitationPointsToItsPageAndItsContext(String name, String quote, String page, String context)
            throws Exception {
        Document document = sample(name);
        int start = document.text().indexOf(quote);

        assertThat(document.text()).contains(quote);
        assertThat(document.places().page(start).map(Place::label).orElse(null)).isEqualTo(page);
        assertThat(context(document, Span.of(start, start + quote.length()))).isEqualTo(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pandoc.md",
                "pandoc.docx",
                "pandoc.odt",
                "pandoc.html",
                "pandoc.epub",
                "pandoc.rst",
                "pandoc.asciidoc",
                "pandoc.rtf",
                "libreoffice.odt",
                "libreoffice.html"
            })
    void oneTextReadsTheSameInEveryFormat(String format) throws Exception {
        Document document = sample("allotments-" + format);

        assertStands(
                "Swarms are taken by Joseph Adeyemi, who comes within two hours.",
                "Bees and hens > When something goes wrong",
                document);
        assertStands(
                "- a water butt that holds 210 litres",
                "Renting a plot > What a plot comes with > Each plot has:",
                document);
        assertStands(
                "2. Mark the four corners with the yellow pegs.",
                "What a plot comes with > New holders do the following in their first month:",
                document);
        assertStands(
                "Middle | 125 square metres | £78 | One shed, and fruit trees up to four metres high may be planted",
                "What it costs > Plot | Area | Rent a year | What is to be known",
                document);
        assertThat(document.text()).contains("The vote was nine to four; two members were away.");
    }

    private static void assertStands(String quote, String context, Document document) {
        int start = document.text().indexOf(quote);

        assertThat(document.text()).contains(quote);
        assertThat(context(document, Span.of(start, start + quote.length()))).endsWith(context);
    }

    @Test
    void leavesOutWhatStandsOnEveryPage() throws Exception {
        assertThat(sample("harbour-guide.pdf").text())
                .doesNotContain("visitors", "Page", "of 3")
                .doesNotContain("morning.1");
    }

    @Test
    void aMailSaysWhoWroteItAndNotWhatItQuotes() throws Exception {
        Document mail = sample("lock-closed.eml");

        assertThat(mail.text())
                .contains("From: Ann Lee\nTo: Tom Berg\nDate: 2024-05-01")
                .doesNotContain("weekend");
        assertThat(mail.description().author()).contains("Ann Lee");
    }

    @Test
    void wordsDividedAtTheEndOfALineAreWhole() throws Exception {
        assertThat(sample("ferry-notes.pdf").text())
                .doesNotContain("- ", "-\n")
                .contains("thunderstorms", "photograph");
    }

    @Test
    void takesWhatAFileStatesOfItself() throws Exception {
        for (String name : List.of("harbour-guide.pdf", "harbour-guide.docx")) {
            assertThat(sample(name).title()).isEqualTo("Guide for visitors of Lark Harbour");
            assertThat(sample(name).description().author()).contains("Ann Lee");
        }
        assertThat(sample("harbour-guide.docx").description().published()).contains(LocalDate.of(2024, 5, 1));
    }

    @Test
    void anEncryptedPdfIsSaidToBe() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(SAMPLES.resolve("harbour-guide.pdf").toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }

        assertThatThrownBy(() -> read("a.pdf", out.toByteArray()))
                .hasMessage("is encrypted; save it without a password");
    }

    @Test
    void aPdfWithoutTextIsSaidToBeScanned() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }

        assertThatThrownBy(() -> read("a.pdf", out.toByteArray()))
                .hasMessage("has no text; it is probably scanned (pages: 1)");
    }

    private static byte[] zip(String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, word/document.xml",
        "a.xlsx, xl/workbook.xml",
        "a.pptx, ppt/presentation.xml",
        "a.odt, content.xml"
    })
    void whatUnpacksWithoutEndIsRefused(String id, String part) throws Exception {
        byte[] bomb = zip(part, new byte[1_000_000], 300);

        assertThatThrownBy(() -> read(id, bomb)).isInstanceOf(UnreadableDocument.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, [Content_Types].xml",
        "a.xlsx, [Content_Types].xml",
        "a.pptx, [Content_Types].xml",
        "a.epub, META-INF/container.xml"
    })
    void entitiesAreNotExpanded(String id, String part) throws Exception {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>"
                        + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]><x>&e;</x>";

        assertThatThrownBy(() -> read(id, zip(part, laughs.getBytes(StandardCharsets.UTF_8), 1)))
                .isInstanceOf(UnreadableDocument.class);
    }

    /** Bytes changed, cut off and repeated, by a seed. */
    private static byte[] mutated(byte[] bytes, long seed) {
        Random random = new Random(seed);
        byte[] changed = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        if (random.nextInt(3) == 0) {
            int from = random.nextInt(changed.length);
            System.arraycopy(changed, 0, changed, from, Math.min(changed.length - from, random.nextInt(2000)));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aDamagedFileCostsOnlyItself(String name, @TempDir Path folder) throws Exception {
        boolean isFull = "full".equals(System.getProperty("footnote.test.scale"));
        int mutations = isFull ? 1000 : 20;
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(name));
        for (int i = 0; i < mutations; i++) {
            Files.write(folder.resolve(i + "-" + name), mutated(bytes, i));
        }
        Files.writeString(folder.resolve("whole.txt"), "Eels");

        DocumentSet set = new DocumentFolder(Formats.readers(), 1_000_000, Duration.ofSeconds(20)).read(folder);

        assertThat(set.documents().size() + set.failures().size()).isEqualTo(mutations + 1);
        assertThat(set.documents()).extracting(Document::id).contains("whole.txt");
        assertThat(set.failures())
                .extracting(DocumentFailure::reason)
                .noneMatch(reason -> reason.contains("within") || reason.contains("memory"));
    }
}
