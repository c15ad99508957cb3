package dev.footnote.assembly;

import dev.footnote.document.Document;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.DocumentSet;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that were made to stop whoever reads them; they are read in a process of their own, with little memory and time. */
class HostileFilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/documents");

    @TempDir
    private Path folder;

    private static Settings.Documents settings(int megabytes, Duration time) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .withDefaultValue("footnote.documents.max-time", time.toString())
                .withDefaultValue("footnote.documents.max-memory", Integer.toString(megabytes))
                .build()
                .getConfigMapping(Settings.class)
                .documents();
    }

    private DocumentSet read(int megabytes, Duration time) throws Exception {
        List<DocumentReader> readers = FormatWorker.readers(settings(megabytes, time));
        return new DocumentFolder(readers, 20_000_000, time).read(folder);
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }

    private void sample(String name) throws IOException {
        Files.copy(SAMPLES.resolve(name), folder.resolve(name));
    }

    private void zip(String name, String part, byte[] content, int times) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
        }
    }

    /** A page that shows a form ten times, which shows another ten times, and so on: ten thousand million in all. */
    private static byte[] endlessPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = form(document, null);
            for (int i = 0; i < 10; i++) {
                inner = form(document, inner);
            }
            PDPage page = new PDPage();
            page.setResources(showing(inner));
            page.setContents(stream(document));
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDFormXObject form(PDDocument document, PDFormXObject shown) throws IOException {
        PDFormXObject form = new PDFormXObject(stream(document));
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(shown == null ? new PDResources() : showing(shown));
        return form;
    }

    private static PDResources showing(PDFormXObject form) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), form);
        return resources;
    }

    private static PDStream stream(PDDocument document) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write("/F Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    @Test
    void eachCostsOnlyItselfAndSaysWhy() throws Exception {
        Files.write(folder.resolve("a-endless.pdf"), endlessPdf());
        zip("b-bomb.docx", "word/document.xml", new byte[1_000_000], 300);
        zip("c-bomb.odt", "content.xml", "<text:p>eels</text:p>".repeat(50_000).getBytes(StandardCharsets.UTF_8), 150);
        String laughs = "<!DOCTYPE x [<!ENTITY a '" + "ha".repeat(1000) + "'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]><x>&e;&e;</x>";
        zip("d-laughs.xlsx", "[Content_Types].xml", laughs.getBytes(StandardCharsets.UTF_8), 1);
        Files.writeString(folder.resolve("e-deep.html"), "<div>".repeat(300_000) + "eels");
        Files.writeString(folder.resolve("f-wide.html"), "<p><b>e</b></p>".repeat(1_300_000));
        Files.writeString(folder.resolve("g-deep.rtf"), "{\\rtf1 " + "{\\b ".repeat(2_000_000));
        sample("harbour-guide.pdf");
        sample("talk.pptx");

        DocumentSet set = read(128, Duration.ofSeconds(8));

        assertThat(set.documents()).extracting(Document::id).contains("harbour-guide.pdf", "talk.pptx");
        assertThat(set.failures())
                .extracting(DocumentFailure::toString)
                .contains(
                        "a-endless.pdf: could not be read within 8.0 s",
                        "b-bomb.docx: is broken, or unpacks to more than is allowed",
                        "d-laughs.xlsx: is broken, or unpacks to more than is allowed")
                .anyMatch(failure -> failure.startsWith("c-bomb.odt: "))
                .anyMatch(failure -> failure.startsWith("f-wide.html: "));
        assertThat(set.documents().size() + set.failures().size()).isEqualTo(9);
    }

    @Test
    void readsWhatItWouldReadInThisProcess() throws Exception {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }

        DocumentSet apart = read(256, Duration.ofSeconds(60));

        assertThat(apart)
                .isEqualTo(new DocumentFolder(Formats.readers(), 20_000_000, Duration.ofSeconds(60)).read(folder));
        assertThat(apart.documents()).hasSizeGreaterThan(8);
    }

    @Test
    void textStartsNoProcess() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Eels");
        Files.writeString(folder.resolve("b.md"), "# Frogs");
        List<ProcessHandle> before = children();

        assertThat(read(256, Duration.ofSeconds(60)).documents()).hasSize(2);
        assertThat(children()).isSubsetOf(before);
    }

    @Test
    void oneProcessReadsAllAndIsReplacedWhenItEnds() throws Exception {
        List<ProcessHandle> before = children();
        sample("fees.xlsx");
        sample("talk.pptx");
        List<DocumentReader> readers = FormatWorker.readers(settings(256, Duration.ofSeconds(60)));
        DocumentFolder reader = new DocumentFolder(readers, 20_000_000, Duration.ofSeconds(60));

        assertThat(reader.read(folder).documents()).hasSize(2);
        List<ProcessHandle> started =
                children().stream().filter(one -> !before.contains(one)).toList();
        assertThat(started).hasSize(1);

        started.get(0).destroyForcibly();
        started.get(0).onExit().join();
        assertThat(reader.read(folder).documents()).hasSize(2);
    }
}
