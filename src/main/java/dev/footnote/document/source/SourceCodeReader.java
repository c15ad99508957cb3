package dev.footnote.document.source;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.UnreadableDocument;
import java.util.List;
import java.util.Set;

/** Reads source code, settings and logs line by line as they are; the title is the file's name. */
public final class SourceCodeReader implements DocumentReader {

    private static final Set<String> EXTENSIONS = Set.of(
            ("java kt kts scala groovy gradle clj py rb php pl lua r jl js mjs cjs ts tsx jsx vue css scss c h cc cpp"
                            + " hpp cs fs go rs swift m sh bash zsh fish ps1 bat cmd sql graphql proto tf yaml yml toml ini cfg"
                            + " conf properties env xml xsd log diff patch tex bib")
                    .split(" "));

    private final TextDecoder decoder;

    public SourceCodeReader(TextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean reads(String fileName) {
        return EXTENSIONS.contains(FileName.extension(fileName));
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        DecodedText decoded = decoder.decode(bytes);
        String text = decoded.text();
        List<Place> places = List.of(Place.of(Place.Kind.CODE, Span.of(0, text.length())));
        Description description = Description.titled(id.substring(id.lastIndexOf('/') + 1));
        return new Document(id, NormalText.version(text), description.readAs(decoded.charset()), text, places);
    }
}
