package dev.footnote.edge.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.embedding.Embedder;
import dev.footnote.search.passage.TokenCounter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Embeddings of texts by the model that the documents are searched with. */
record Embeddings(Embedder embedder, TokenCounter counter) {

    private static final int MOST_TEXTS = 256;

    /** The reply to a request. */
    ObjectNode of(JsonNode body) {
        List<String> texts = texts(body.path("input"));
        int dimensions = body.path("dimensions").asInt(embedder.dimension());
        if (dimensions != embedder.dimension()) {
            throw OpenAiError.unsupported("dimensions", "Vectors have " + embedder.dimension() + " numbers.");
        }
        String format = body.path("encoding_format").asText("float");
        if (!List.of("float", "base64").contains(format)) {
            throw OpenAiError.invalid("encoding_format", "It is \"float\" or \"base64\".");
        }
        ObjectNode reply = JsonNodeFactory.instance.objectNode().put("object", "list");
        reply.put("model", body.path("model").asText(ModelList.EMBEDDING));
        ArrayNode data = reply.putArray("data");
        for (float[] vector : embedder.embed(texts)) {
            ObjectNode one = data.addObject().put("object", "embedding").put("index", data.size() - 1);
            put(one, vector, format);
        }
        int tokens = texts.stream().mapToInt(counter::count).sum();
        reply.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
        return reply;
    }

    private static void put(ObjectNode one, float[] vector, String format) {
        if (format.equals("base64")) {
            ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * vector.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(vector);
            one.put("embedding", Base64.getEncoder().encodeToString(bytes.array()));
        } else {
            ArrayNode numbers = one.putArray("embedding");
            for (float number : vector) {
                numbers.add(number);
            }
        }
    }

    private static List<String> texts(JsonNode input) {
        List<String> texts = new ArrayList<>();
        (input.isArray() ? input : List.of(input)).forEach(one -> {
            if (!one.isTextual() || one.asText().isBlank()) {
                throw OpenAiError.invalid("input", "input is a text or a list of texts, none of them empty.");
            }
            texts.add(one.asText());
        });
        if (texts.isEmpty() || texts.size() > MOST_TEXTS) {
            throw OpenAiError.invalid("input", "From 1 to " + MOST_TEXTS + " texts, not " + texts.size() + ".");
        }
        return texts;
    }
}
