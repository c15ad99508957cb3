package dev.footnote.adapter.mime4j;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.Block;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import dev.footnote.document.source.MarkupReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads mails ({@code .eml}) and folders of mails ({@code .mbox}): who wrote to whom and when, and each mail's words without what it quotes. */
public final class MailReader implements DocumentReader {

    /** The line before each mail of a folder, which names its day and time. */
    private static final Pattern NEXT =
            Pattern.compile("(?:\\A|(?<=\\n)\\r?\\n)From [^\\n]*\\d\\d:\\d\\d[^\\n]*\\r?\\n");

    private final MarkupReader html;

    /** @param html reads mails that are written in HTML only */
    public MailReader(MarkupReader html) {
        this.html = html;
    }

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "eml", "mbox");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        try {
            if (FileName.hasExtension(id, "mbox")) {
                return folder(id, bytes);
            }
            Mail mail = Mail.of(bytes);
            if (!mail.isSent()) {
                throw new UnreadableDocument("is no mail: nobody sent it");
            }
            return BlockDocument.of(id, mail.blocks(html), FrontMatter.of(mail.stated()), new WrittenText(false));
        } catch (IOException e) {
            throw new UnreadableDocument("is no mail that can be read");
        }
    }

    /** One document of all mails of a folder, a division before each. */
    private Document folder(String id, byte[] bytes) throws IOException, UnreadableDocument {
        List<Block> blocks = new ArrayList<>();
        for (String mail : NEXT.split(new String(bytes, StandardCharsets.ISO_8859_1))) {
            if (!mail.isBlank()) {
                String unquoted = mail.replaceAll("(?m)^>(>*From )", "$1");
                blocks.add(new Block.Division());
                blocks.addAll(
                        Mail.of(unquoted.getBytes(StandardCharsets.ISO_8859_1)).blocks(html));
            }
        }
        return BlockDocument.of(id, blocks, FrontMatter.NONE, new WrittenText(false))
                .describedAs(Description.titled(FileName.title(id)));
    }
}
