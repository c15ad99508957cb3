package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.description.DescriptionFinder;
import dev.footnote.document.description.FrontMatter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Metadata beside a file: {@code report.pdf.meta.yaml} or {@code report.meta.yaml} describes {@code report.pdf}. */
final class SideFile {

    private static final String END = ".meta.yaml";

    private SideFile() {}

    static boolean is(String id) {
        return id.endsWith(END) && id.length() > END.length();
    }

    /** The side file of the document {@code id}, where {@code ids} has one. */
    static Optional<String> of(String id, Set<String> ids) {
        String whole = id + END;
        String extension = FileName.extension(id);
        String stem = extension.isEmpty() ? whole : id.substring(0, id.length() - extension.length() - 1) + END;
        return ids.contains(whole) ? Optional.of(whole) : Optional.of(stem).filter(ids::contains);
    }

    /** {@code document} as the side file with these {@code bytes} describes it. */
    static Document describe(Document document, byte[] bytes) throws UnreadableDocument {
        String lines = NormalText.of(new String(bytes, StandardCharsets.UTF_8));
        FrontMatter stated = FrontMatter.read("---\n" + lines.replaceAll("(?m)\\A---\\n|^---$", "") + "\n---\n");
        if (stated.values().isEmpty()) {
            throw new UnreadableDocument("not lines of \"key: value\"");
        }
        return document.describedAs(DescriptionFinder.override(document.description(), stated));
    }
}
