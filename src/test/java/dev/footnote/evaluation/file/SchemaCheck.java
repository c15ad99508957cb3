package dev.footnote.evaluation.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** As much of JSON Schema as the schema of question sets uses; another word in a schema fails. */
final class SchemaCheck {

    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    List<String> mistakes(JsonNode value) {
        return mistakes(root, value, "");
    }

    private List<String> mistakes(JsonNode schema, JsonNode value, String path) {
        List<String> found = new ArrayList<>();
        if (schema.isBoolean()) {
            return schema.booleanValue() ? found : List.of(path + ": must not be here");
        }
        for (Map.Entry<String, JsonNode> rule : schema.properties()) {
            JsonNode wanted = rule.getValue();
            switch (rule.getKey()) {
                case "$schema", "title", "description", "definitions", "then", "else" -> {}
                case "$ref" -> found.addAll(mistakes(root.at(wanted.asText().substring(1)), value, path));
                case "allOf" -> wanted.forEach(each -> found.addAll(mistakes(each, value, path)));
                case "type" -> check(hasType(value, wanted.asText()), path + ": no " + wanted, found);
                case "pattern" -> check(matches(value, wanted.asText()), path + ": no match", found);
                case "enum" -> check(holds(wanted, value), path + ": none of " + wanted, found);
                case "minItems" -> check(!value.isArray() || value.size() >= wanted.asInt(), path + ": short", found);
                case "required" ->
                    wanted.forEach(name -> check(value.has(name.asText()), path + ": no " + name, found));
                case "additionalProperties" ->
                    value.fieldNames()
                            .forEachRemaining(name ->
                                    check(schema.get("properties").has(name), path + ": unknown " + name, found));
                case "properties" ->
                    wanted.properties().forEach(field -> {
                        if (value.has(field.getKey())) {
                            found.addAll(
                                    mistakes(field.getValue(), value.get(field.getKey()), path + "/" + field.getKey()));
                        }
                    });
                case "items" -> value.forEach(item -> found.addAll(mistakes(wanted, item, path + "[]")));
                case "if" ->
                    found.addAll(mistakes(
                            schema.get(mistakes(wanted, value, path).isEmpty() ? "then" : "else"), value, path));
                default -> throw new AssertionError("a word that this check does not know: " + rule.getKey());
            }
        }
        return found;
    }

    private static void check(boolean holds, String mistake, List<String> found) {
        if (!holds) {
            found.add(mistake);
        }
    }

    private static boolean hasType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            default -> throw new AssertionError("a type that this check does not know: " + type);
        };
    }

    private static boolean matches(JsonNode value, String pattern) {
        return !value.isTextual()
                || Pattern.compile(pattern).matcher(value.asText()).find();
    }

    private static boolean holds(JsonNode list, JsonNode value) {
        for (JsonNode each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
