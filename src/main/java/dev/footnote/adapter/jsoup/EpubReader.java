package dev.footnote.adapter.jsoup;

import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.Block;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads electronic books ({@code .epub}): the chapters in the order of reading, without the table of contents. */
public final class EpubReader implements DocumentReader {

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "epub");
    }

    @Override
    public dev.footnote.document.Document read(String id, byte[] bytes) throws UnreadableDocument {
        ZipParts parts = ZipParts.of(bytes);
        String path = parts.xml("META-INF/container.xml")
                .map(container -> container.select("rootfile").attr("full-path"))
                .orElseThrow(() -> new UnreadableDocument("is no book that can be read"));
        Document book = parts.xml(path).orElseThrow(() -> new UnreadableDocument("is no book that can be read"));
        List<Block> blocks = new ArrayList<>();
        for (Element chapter : book.select("spine > itemref")) {
            Element item = book.select("manifest > item").stream()
                    .filter(one -> one.id().equals(chapter.attr("idref")))
                    .findFirst()
                    .orElse(null);
            if (item != null && !item.attr("properties").contains("nav")) {
                String part = resolve(path, item.attr("href"));
                parts.html(part).ifPresent(page -> blocks.addAll(HtmlBlocks.of(page.body())));
            }
        }
        return BlockDocument.of(id, blocks, FrontMatter.of(stated(book)), new WrittenText(false));
    }

    private static String resolve(String path, String href) throws UnreadableDocument {
        try {
            return URLDecoder.decode(URI.create(path).resolve(href).getPath(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocument("is no book that can be read");
        }
    }

    private static Map<String, String> stated(Document book) {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("title", words(book, "dc|title"));
        stated.put("author", words(book, "dc|creator"));
        stated.put("source", words(book, "dc|publisher"));
        stated.put("published", words(book, "dc|date"));
        return stated;
    }

    private static String words(Document book, String name) {
        Element element = book.selectFirst(name);
        return element == null ? "" : element.text();
    }
}
