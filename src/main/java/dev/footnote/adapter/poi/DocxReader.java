package dev.footnote.adapter.poi;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads documents of Word ({@code .docx}): headings, lists, tables and notes, without what was deleted and without comments. */
public final class DocxReader implements DocumentReader {

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "docx", "dotx");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        try (XWPFDocument document = OfficeFile.open(bytes, XWPFDocument::new)) {
            return BlockDocument.of(id, DocxBlocks.of(document), OfficeFile.stated(document), new WrittenText(false));
        } catch (IOException e) {
            throw new UnreadableDocument("is broken");
        }
    }
}
