package dev.footnote.adapter.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.document.block.Block;
import dev.footnote.document.source.FileName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A record of a JSON file as blocks: the title, a line for each short field, the text. */
final class JsonRecord {

    private static final int MOST_COLUMNS = 256;

    private static final List<String> TEXTS = List.of("text", "content", "body", "article", "passage");
    private static final List<String> TITLES = List.of("title", "headline", "subject", "name", "id");

    private JsonRecord() {}

    /** Whether it has a field of text. */
    static boolean isText(JsonNode value) {
        return first(value, TEXTS).isPresent();
    }

    /** Whether it is a row of a table: a field for each column. */
    static boolean isFlat(JsonNode value) {
        return value.isObject()
                && !value.isEmpty()
                && stream(value).allMatch(field -> field.getValue().isValueNode());
    }

    private static Stream<Map.Entry<String, JsonNode>> stream(JsonNode value) {
        return value.properties().stream();
    }

    private static Optional<String> first(JsonNode value, List<String> names) {
        return names.stream()
                .filter(name -> !value.path(name).asText().isBlank())
                .findFirst();
    }

    static List<Block> blocks(JsonNode value) {
        List<Block> blocks = new ArrayList<>();
        Optional<String> title = first(value, TITLES);
        Optional<String> text = first(value, TEXTS);
        blocks.add(title.<Block>map(name -> new Block.Heading(1, onOneLine(value.get(name))))
                .orElseGet(Block.Division::new));
        StringBuilder lines = new StringBuilder();
        stream(value)
                .filter(field -> !field.getKey().equals(title.orElse(""))
                        && !field.getKey().equals(text.orElse("")))
                .filter(field -> !onOneLine(field.getValue()).isEmpty())
                .forEach(field -> lines.append(lines.isEmpty() ? "" : "\n")
                        .append(field.getKey().replace('_', ' '))
                        .append(": ")
                        .append(onOneLine(field.getValue())));
        blocks.add(new Block.Paragraph(lines.toString()));
        for (String paragraph :
                text.map(name -> value.get(name).asText()).orElse("").split("\\n\\s*\\n")) {
            blocks.add(new Block.Paragraph(paragraph.strip()));
        }
        return blocks;
    }

    private static String onOneLine(JsonNode value) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(onOneLine(one)));
            return String.join(", ", all);
        }
        return value.isValueNode() && !value.isNull() ? value.asText().strip().replaceAll("\\s+", " ") : "";
    }

    /** What a record that is a whole document says of itself. */
    static Map<String, String> stated(JsonNode value, String id) {
        Map<String, String> stated = new LinkedHashMap<>();
        stream(value)
                .filter(field -> field.getValue().isValueNode())
                .forEach(field -> stated.put(field.getKey(), onOneLine(field.getValue())));
        stated.put(
                "title",
                first(value, TITLES).map(name -> onOneLine(value.get(name))).orElse(FileName.title(id)));
        return stated;
    }

    /** A row for each record, a column for each field that one of them has. */
    static Block table(List<JsonNode> records) {
        Set<String> names = new LinkedHashSet<>();
        records.forEach(one -> stream(one).forEach(field -> names.add(field.getKey())));
        List<String> columns = names.stream().limit(MOST_COLUMNS).toList();
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(true, columns));
        for (JsonNode one : records) {
            rows.add(new Block.Row(
                    false,
                    columns.stream().map(name -> onOneLine(one.path(name))).toList()));
        }
        return new Block.Table(rows);
    }
}
