package dev.footnote.adapter.jsoup;

import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads texts and sheets of LibreOffice ({@code .odt}, {@code .ods}): headings, lists, tables and notes. */
public final class OpenDocumentReader implements DocumentReader {

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "odt", "ods", "ott", "ots");
    }

    @Override
    public dev.footnote.document.Document read(String id, byte[] bytes) throws UnreadableDocument {
        ZipParts parts = ZipParts.of(bytes);
        if (parts.xml("META-INF/manifest.xml")
                .filter(manifest -> manifest.selectFirst("manifest|encryption-data") != null)
                .isPresent()) {
            throw new UnreadableDocument("is encrypted; save it without a password");
        }
        Document content =
                parts.xml("content.xml").orElseThrow(() -> new UnreadableDocument("is no document that can be read"));
        boolean isSheet = FileName.hasExtension(id, "ods", "ots");
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("title", isSheet ? FileName.title(id) : "");
        parts.xml("meta.xml").ifPresent(meta -> {
            put(stated, "title", meta.selectFirst("dc|title"));
            put(stated, "author", meta.selectFirst("meta|initial-creator, dc|creator"));
            put(stated, "created", meta.selectFirst("meta|creation-date, dc|date"));
        });
        return BlockDocument.of(
                id,
                OpenDocumentBlocks.of(content, parts.xml("styles.xml")),
                FrontMatter.of(stated),
                new WrittenText(false));
    }

    private static void put(Map<String, String> stated, String key, Element value) {
        if (value != null && !value.text().isBlank()) {
            stated.put(key, value.text());
        }
    }
}
