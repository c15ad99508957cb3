package dev.footnote.adapter.jsoup;

import dev.footnote.document.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The parts of a zipped document that are markup, unpacked within bounds; entities of XML are never expanded. */
final class ZipParts {

    /** Together, in bytes. */
    private static final int MAX_BYTES = 200_000_000;

    private static final int MAX_PARTS = 10_000;
    private static final String MARKUP = "(?s).*\\.(?:xml|xhtml|html|htm|opf|rdf)";

    private final Map<String, byte[]> parts = new HashMap<>();

    private ZipParts() {}

    static ZipParts of(byte[] bytes) throws UnreadableDocument {
        ZipParts all = new ZipParts();
        int left = MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left);
                left -= part.length;
                count++;
                if (left == 0 || count > MAX_PARTS) {
                    throw new UnreadableDocument("unpacks to more than is allowed");
                }
                if (entry.getName().toLowerCase(Locale.ROOT).matches(MARKUP)) {
                    all.parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument("is broken, or encrypted");
        }
        return all;
    }

    Optional<Document> xml(String name) {
        return text(name).map(text -> Jsoup.parse(text, "", Parser.xmlParser()));
    }

    Optional<Document> html(String name) {
        return text(name).map(Jsoup::parse);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(parts.get(name)).map(part -> new String(part, StandardCharsets.UTF_8));
    }
}
