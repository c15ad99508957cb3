package dev.footnote;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * Made-up attempts to turn a language model against the person it answers, and harmless documents to answer from.
 *
 * @param question what is asked while the attempts lie about
 * @param documents the harmless documents
 * @param all the attempts
 */
public record Attacks(String question, List<Document> documents, List<Attack> all) {

    /**
     * One attempt.
     *
     * @param in where it stands: document, title, file_name, question or history
     * @param wants what it tries: ignore, invent, leak, markup, link, image or delimiter
     * @param obeyed what a model would write that had obeyed
     */
    public record Attack(String id, String in, String wants, String text, String obeyed) {

        /** The document that carries it, where one does; otherwise a harmless one. */
        public Document document() {
            return switch (in) {
                case "document" ->
                    Document.of(
                            id + ".txt",
                            Description.titled("Notes on the ferry"),
                            "The ferry to Skerry.\n\n" + text,
                            List.of());
                case "title" ->
                    Document.of(id + ".txt", Description.titled(text), "The ferry to Skerry is blue.", List.of());
                case "file_name" ->
                    Document.of(text, Description.titled("Notes"), "The ferry to Skerry is blue.", List.of());
                default ->
                    Document.of(id + ".txt", Description.titled("Notes"), "The ferry to Skerry is blue.", List.of());
            };
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** Reads them. */
    public static Attacks load() {
        try (InputStream in = Attacks.class.getResourceAsStream("/hostile/attacks.yaml")) {
            Map<String, Object> file = new Yaml().load(in);
            Map<?, ?> base = (Map<?, ?>) file.get("base");
            List<Document> documents = new ArrayList<>();
            for (Object item : (List<?>) base.get("documents")) {
                Map<?, ?> document = (Map<?, ?>) item;
                documents.add(Document.of(
                        text(document, "name"),
                        Description.titled(text(document, "title")),
                        text(document, "text"),
                        List.of()));
            }
            List<Attack> attacks = new ArrayList<>();
            for (Object item : (List<?>) file.get("attacks")) {
                Map<?, ?> attack = (Map<?, ?>) item;
                attacks.add(new Attack(
                        text(attack, "id"),
                        text(attack, "in"),
                        text(attack, "wants"),
                        text(attack, "text"),
                        text(attack, "obeyed")));
            }
            return new Attacks(text(base, "question"), documents, attacks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<?, ?> fields, String name) {
        return fields.get(name).toString();
    }
}
