package dev.footnote.adapter.pdfbox;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import java.io.IOException;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files: each page in the order in which it was written, without running heads and page numbers; divided words are
 * whole again.
 */
public final class PdfReader implements DocumentReader {

    static {
        // what it finds of the fonts of this machine is kept, else in the user's home
        System.setProperty(
                "pdfbox.fontcache", System.getProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir")));
    }

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "pdf");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PdfLine> lines = PdfLines.of(document);
            if (lines.isEmpty()) {
                throw new UnreadableDocument(
                        "has no text; it is probably scanned (pages: " + document.getNumberOfPages() + ")");
            }
            FrontMatter stated = FrontMatter.of(stated(document.getDocumentInformation()));
            return BlockDocument.of(id, PdfBlocks.of(Furniture.without(lines)), stated, new WrittenText(true));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument("is encrypted; save it without a password");
        } catch (IOException e) {
            throw new UnreadableDocument("is no PDF that can be read");
        }
    }

    private static Map<String, String> stated(PDDocumentInformation information) {
        Map<String, String> stated = new LinkedHashMap<>();
        String title = information.getTitle();
        boolean isMade =
                title == null || title.matches("(?i)untitled.*|microsoft word - .*|.*\\.(?:docx?|tex|pdf|indd|odt)");
        stated.put("title", isMade ? "" : title);
        stated.put("author", information.getAuthor());
        Calendar created = information.getCreationDate();
        if (created != null) {
            stated.put("created", created.toInstant().toString().substring(0, 10));
        }
        return stated;
    }
}
