package dev.footnote.edge.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.answer.Assistant;
import dev.footnote.document.Document;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The documents, listed page by page and read part by part. */
record DocumentTexts(Assistant assistant) {

    static final String URI = "footnote://documents/";

    private static final int PAGE = 200;

    /** In UTF-16 code units: what a model can take at once. */
    private static final int PART = 20_000;

    /** The resource of a document; its id keeps its slashes. */
    static String uri(String id) {
        return URI
                + URLEncoder.encode(id, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }

    /** Documents whose id or title has {@code words}, from the {@code from}th on. */
    ObjectNode list(String words, int from) {
        String wanted = words.toLowerCase(java.util.Locale.ROOT);
        List<Document> all = assistant.documents().documents().stream()
                .filter(document -> (document.id() + " "
                                + document.description().title())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(wanted))
                .toList();
        ObjectNode page = JsonNodeFactory.instance.objectNode().put("count", all.size());
        ArrayNode documents = page.putArray("documents");
        all.stream().skip(from).limit(PAGE).forEach(document -> described(documents.addObject(), document));
        if (from + PAGE < all.size()) {
            page.put("next", from + PAGE);
        }
        return page;
    }

    private static void described(ObjectNode one, Document document) {
        one.put("id", document.id()).put("title", document.description().title());
        document.description().source().ifPresent(source -> one.put("source", source));
        document.description().author().ifPresent(author -> one.put("author", author));
        document.description().published().ifPresent(day -> one.put("published", day.toString()));
        one.put("characters", document.text().length());
    }

    /** The documents as resources, a page of them. */
    ObjectNode resources(Optional<String> cursor) {
        int from = cursor.filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        JsonNode page = list("", from);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode resources = result.putArray("resources");
        page.path("documents")
                .forEach(document -> resources
                        .addObject()
                        .put("uri", uri(document.path("id").asText()))
                        .put("name", document.path("id").asText())
                        .put("title", document.path("title").asText())
                        .put("mimeType", "text/plain"));
        if (page.has("next")) {
            result.put("nextCursor", page.path("next").asText());
        }
        return result;
    }

    /** The whole text of a resource. */
    ObjectNode resource(String uri) {
        String id = uri.startsWith(URI) ? URLDecoder.decode(uri.substring(URI.length()), StandardCharsets.UTF_8) : "";
        Document document = assistant
                .documents()
                .document(id)
                .orElseThrow(() -> new McpError(McpError.NO_RESOURCE, "There is no resource \"" + uri + "\"."));
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.putArray("contents")
                .addObject()
                .put("uri", uri)
                .put("mimeType", "text/plain")
                .put("text", document.text());
        return result;
    }

    /** A part of a document: from {@code start} to {@code end}, or as much of it as is told at once. */
    ObjectNode read(String id, int start, Optional<Integer> end) {
        Document document = assistant
                .documents()
                .document(id)
                .orElseThrow(() -> new ToolFailure(
                        "There is no document \"" + id + "\". list_documents names them; ids are exact."));
        String text = document.text();
        int last = Math.min(text.length(), end.orElse(text.length()));
        if (start < 0 || start > last) {
            throw new ToolFailure("The text has " + text.length() + " characters: from start to end, within these.");
        }
        int told = Math.min(last, start + PART);
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        part.put("id", id).put("title", document.description().title()).put("version", document.version());
        part.put("start", start).put("end", told).put("characters", text.length());
        part.put("text", text.substring(start, told));
        if (told < last) {
            part.put("next", told);
        }
        return part;
    }
}
