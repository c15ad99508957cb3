package dev.footnote.adapter.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.Block;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DecodedText;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import dev.footnote.document.source.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON ({@code .json}) and JSON Lines ({@code .jsonl}, {@code .ndjson}): records with a field of text as that text below their
 * titles, flat records without one as a table, and anything else as it is written.
 */
public final class JsonReader implements DocumentReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final TextDecoder decoder;

    public JsonReader(TextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "json", "jsonl", "ndjson");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        DecodedText decoded = decoder.decode(bytes);
        List<JsonNode> records = records(decoded.text());
        boolean isOne = records.size() == 1 && JsonRecord.isText(records.get(0));
        FrontMatter stated = isOne ? FrontMatter.of(JsonRecord.stated(records.get(0), id)) : FrontMatter.NONE;
        Document document = BlockDocument.of(id, blocks(records, decoded.text()), stated, new WrittenText(false));
        return (isOne ? document : document.describedAs(Description.titled(FileName.title(id))))
                .readAs(decoded.charset());
    }

    private static List<Block> blocks(List<JsonNode> records, String text) {
        if (records.stream().anyMatch(JsonRecord::isText)) {
            List<Block> blocks = new ArrayList<>();
            records.forEach(one -> blocks.addAll(JsonRecord.blocks(one)));
            return blocks;
        }
        boolean isTable = records.size() > 1 && records.stream().allMatch(JsonRecord::isFlat);
        return List.of(isTable ? JsonRecord.table(records) : new Block.Code(text));
    }

    /** The values one after the other; a list alone is what it holds, and so is the only list of records of an object. */
    private static List<JsonNode> records(String text) throws UnreadableDocument {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> all = JSON.readerFor(JsonNode.class).readValues(text)) {
            all.forEachRemaining(values::add);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument("is no JSON" + line(e));
        }
        return values.size() == 1 ? inside(values.get(0)) : values;
    }

    private static String line(Exception e) {
        Throwable cause = e instanceof JsonProcessingException ? e : e.getCause();
        boolean isLocated = cause instanceof JsonProcessingException wrong && wrong.getLocation() != null;
        return isLocated
                ? ", line " + ((JsonProcessingException) cause).getLocation().getLineNr()
                : "";
    }

    private static List<JsonNode> inside(JsonNode value) {
        List<JsonNode> inside = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(inside::add);
            return inside;
        }
        List<JsonNode> lists = new ArrayList<>();
        value.forEach(field -> {
            if (field.isArray() && field.size() > 0 && field.get(0).isObject()) {
                lists.add(field);
            }
        });
        return JsonRecord.isText(value) || lists.size() != 1 ? List.of(value) : inside(lists.get(0));
    }
}
