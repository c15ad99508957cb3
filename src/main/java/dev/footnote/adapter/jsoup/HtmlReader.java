package dev.footnote.adapter.jsoup;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DecodedText;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import dev.footnote.document.source.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads HTML files: the main content of the page; the metadata are those of its head. */
public final class HtmlReader implements DocumentReader {

    private static final int HEAD = 2048;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]{2,30})");

    private final TextDecoder decoder;

    public HtmlReader(TextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "html", "htm", "xhtml");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        DecodedText decoded = decoder.preferring(charset(bytes)).decode(bytes);
        return document(id, decoded.text()).readAs(decoded.charset());
    }

    private static Document document(String id, String html) throws UnreadableDocument {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        FrontMatter stated = FrontMatter.of(stated(page));
        return BlockDocument.of(id, HtmlBlocks.of(MainContent.of(page)), stated, new WrittenText(false));
    }

    private static Optional<Charset> charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher stated = CHARSET.matcher(head);
        try {
            return stated.find() ? Optional.of(Charset.forName(stated.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> stated(org.jsoup.nodes.Document page) {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("title", title(page));
        stated.put("author", meta(page, "name=author", "property=article:author", "name=dc.creator"));
        stated.put("source", meta(page, "property=og:site_name"));
        stated.put(
                "published",
                meta(page, "property=article:published_time", "name=date", "name=dc.date", "itemprop=datePublished"));
        if (stated.get("author").startsWith("http")) {
            stated.remove("author");
        }
        return stated;
    }

    /** The title for others, then the one heading, then that of the window, which often names the site as well. */
    private static String title(org.jsoup.nodes.Document page) {
        String shared = meta(page, "property=og:title");
        Element heading = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        String shown = heading == null ? "" : heading.text();
        return !shared.isBlank() ? shared : !shown.isBlank() ? shown : page.title();
    }

    private static String meta(org.jsoup.nodes.Document page, String... attributes) {
        for (String attribute : attributes) {
            Element meta = page.selectFirst("meta[" + attribute + "][content]");
            if (meta != null && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return "";
    }
}
