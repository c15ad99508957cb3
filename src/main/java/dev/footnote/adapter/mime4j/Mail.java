package dev.footnote.adapter.mime4j;

import dev.footnote.document.block.Block;
import dev.footnote.document.source.MarkupReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** A mail: what it says about itself, and its words without what it quotes; attachments are not opened. */
final class Mail {

    private static final String QUOTED = "(?m)^(?:>.*|On .{5,120} wrote:|-{2,5} ?Original Message ?-{2,5}.*)$";

    private final Message message;

    private Mail(Message message) {
        this.message = message;
    }

    static Mail of(byte[] bytes) throws IOException {
        return new Mail(new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes)));
    }

    boolean isSent() {
        return message.getHeader() != null && message.getHeader().getField("From") != null;
    }

    /** @param html reads mails that are written in HTML only */
    List<Block> blocks(MarkupReader html) throws IOException {
        List<Block> blocks = new ArrayList<>(head());
        blocks.addAll(body(message, html));
        return blocks;
    }

    private List<Block> head() {
        List<Block> head = new ArrayList<>();
        String subject = message.getSubject();
        if (subject != null && !subject.isBlank()) {
            head.add(new Block.Heading(1, subject.replaceAll("\\s+", " ")));
        }
        StringBuilder lines = new StringBuilder("From: " + sender());
        if (message.getTo() != null) {
            lines.append("\nTo: ")
                    .append(message.getTo().flatten().stream()
                            .map(one -> one.getName() == null ? one.getAddress() : one.getName())
                            .reduce((a, b) -> a + ", " + b)
                            .orElse(""));
        }
        if (message.getDate() != null) {
            lines.append("\nDate: ").append(day());
        }
        head.add(new Block.Paragraph(lines.toString()));
        return head;
    }

    private String sender() {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return "";
        }
        String name = message.getFrom().get(0).getName();
        return name == null || name.isBlank() ? message.getFrom().get(0).getAddress() : name;
    }

    private String day() {
        return message.getDate().toInstant().toString().substring(0, 10);
    }

    Map<String, String> stated() {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("title", message.getSubject());
        stated.put("author", sender());
        stated.put("published", message.getDate() == null ? "" : day());
        return stated;
    }

    private static List<Block> body(Entity entity, MarkupReader html) throws IOException {
        Entity plain = part(entity, "text/plain");
        if (plain != null) {
            String words = text(plain).replace("\r", "").replaceAll(QUOTED, "");
            List<Block> blocks = new ArrayList<>();
            for (String paragraph : words.split("\\n\\s*\\n")) {
                blocks.add(new Block.Paragraph(paragraph.strip()));
            }
            return blocks;
        }
        Entity page = part(entity, "text/html");
        return page == null ? List.of() : html.blocks(text(page));
    }

    /** The first part of a type that is no attachment, or null. */
    private static Entity part(Entity entity, String type) {
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                Entity found = part(part, type);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        boolean isAttached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        return type.equals(entity.getMimeType()) && !isAttached && entity.getBody() instanceof TextBody ? entity : null;
    }

    private static String text(Entity entity) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((TextBody) entity.getBody()).writeTo(out);
        return out.toString(charset(entity.getCharset()));
    }

    private static Charset charset(String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
