package dev.footnote.adapter.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads documents in the Rich Text Format ({@code .rtf}): headings, lists, tables and notes, without what is hidden or was deleted. */
public final class RtfReader implements DocumentReader {

    private static final Pattern OPTIONAL = Pattern.compile("\\{\\s*\\\\\\*\\s*\\\\([a-zA-Z]+)");

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "rtf");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!raw.startsWith("{\\rtf")) {
            throw new UnreadableDocument("is no rich text");
        }
        RtfBlocks found = new RtfBlocks();
        try {
            new StandardRtfParser().parse(source(raw), found);
        } catch (IOException | RuntimeException e) {
            // its parser fails in many ways
            throw new UnreadableDocument("is broken");
        }
        return BlockDocument.of(id, found.blocks(), FrontMatter.of(found.stated()), new WrittenText(false));
    }

    /** Groups that may be skipped get a name that the parser knows; it would show what is in others. */
    private static RtfStreamSource source(String raw) {
        String known = OPTIONAL.matcher(raw)
                .replaceAll(name -> Matcher.quoteReplacement(
                        Command.getInstance(name.group(1)) == null ? "{\\*\\comment" : name.group()));
        return new RtfStreamSource(new ByteArrayInputStream(known.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
