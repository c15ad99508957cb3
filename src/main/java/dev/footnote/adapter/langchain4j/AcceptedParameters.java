package dev.footnote.adapter.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The request parameters that a model does not accept, learnt from its refusals: what one of them names is left out of the
 * next try, and of all later requests once that helped. Safe for use by several threads.
 */
final class AcceptedParameters {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where parameters stand in a request: Ollama's and Gemini's have some a level lower. */
    private static final List<String> PLACES = List.of("", "options", "generationConfig");

    /** Without these there is nothing to ask. */
    private static final Set<String> NEEDED =
            Set.of("model", "messages", "contents", "system", "systemInstruction", "options", "generationConfig");

    /** Left out only where a refusal names it apart: the word stands in many a sentence. */
    private static final String STREAM = "stream";

    private static final String LIMIT = "max_tokens";
    private static final String NEWER_LIMIT = "max_completion_tokens";

    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** Remembers what a request had to go without. */
    void refuse(Collection<String> parameters) {
        refused.addAll(parameters);
    }

    /**
     * The request without what is not accepted. A limit of tokens goes by its other name first.
     *
     * @param also what else to leave out
     */
    String fit(String request, Collection<String> also) {
        List<String> all = Stream.concat(refused.stream(), also.stream()).toList();
        if (all.isEmpty()) {
            return request;
        }
        JsonNode whole = tree(request);
        boolean limitRefused = all.contains(LIMIT);
        if (limitRefused != all.contains(NEWER_LIMIT) && whole instanceof ObjectNode fields) {
            rename(fields, limitRefused ? LIMIT : NEWER_LIMIT, limitRefused ? NEWER_LIMIT : LIMIT);
        }
        PLACES.forEach(place -> {
            if ((place.isEmpty() ? whole : whole.path(place)) instanceof ObjectNode fields) {
                fields.remove(all);
            }
        });
        if (all.contains(STREAM) && whole instanceof ObjectNode fields) {
            fields.remove("stream_options");
        }
        return whole.toString();
    }

    private static void rename(ObjectNode fields, String from, String to) {
        JsonNode value = fields.remove(from);
        if (value != null) {
            fields.set(to, value);
        }
    }

    /** Which parameter of the request a refusal is about, if it can be done without. */
    Optional<String> named(Refusal refusal, String request) {
        JsonNode whole = tree(request);
        List<String> there = new ArrayList<>();
        PLACES.forEach(place ->
                (place.isEmpty() ? whole : whole.path(place)).fieldNames().forEachRemaining(there::add));
        there.removeAll(NEEDED);
        return refusal.parameter()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(there::contains)
                .or(() -> there.stream()
                        .filter(name -> !name.equals(STREAM) && isIn(name, refusal.message()))
                        .findFirst());
    }

    private static boolean isIn(String name, String message) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                .matcher(message)
                .find();
    }

    private static JsonNode tree(String request) {
        try {
            return JSON.readTree(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request is JSON", e);
        }
    }
}
