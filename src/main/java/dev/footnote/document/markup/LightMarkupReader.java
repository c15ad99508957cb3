package dev.footnote.document.markup;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DecodedText;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import dev.footnote.document.source.TextDecoder;
import java.util.List;

/** Reads reStructuredText ({@code .rst}, {@code .rest}) and AsciiDoc ({@code .adoc}, {@code .asciidoc}, {@code .asc}) as their pages show them. */
public final class LightMarkupReader implements DocumentReader {

    private final TextDecoder decoder;

    public LightMarkupReader(TextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean reads(String fileName) {
        return isReStructured(fileName) || FileName.hasExtension(fileName, "adoc", "asciidoc", "asc");
    }

    private static boolean isReStructured(String fileName) {
        return FileName.hasExtension(fileName, "rst", "rest");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        DecodedText decoded = decoder.decode(bytes);
        List<String> lines = decoded.text()
                .replace("\t", "    ")
                .lines()
                .map(String::stripTrailing)
                .toList();
        Page page = isReStructured(id) ? ReStructuredPage.of(lines) : AsciiDocPage.of(lines);
        return BlockDocument.of(id, page.blocks(), FrontMatter.of(page.stated()), new WrittenText(false))
                .readAs(decoded.charset());
    }
}
