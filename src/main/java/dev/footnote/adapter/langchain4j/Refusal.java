package dev.footnote.adapter.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The error of a provider in its own words: {@code error.message} as OpenAI, Anthropic and Gemini have it, {@code detail} as
 * servers in Python do, or plain text.
 *
 * @param message in its words, possibly empty
 * @param parameter which field of the request it is about, where it says so apart
 */
record Refusal(String message, Optional<String> parameter) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** In UTF-16 code units. */
    private static final int LONGEST = 400;

    /** So much in common with what was asked is no chance. */
    private static final int ECHO = 24;

    /** Keys, in part too, as refusals repeat them: {@code sk-ab****cd}. */
    private static final Pattern SECRET =
            Pattern.compile("\\S*\\w\\*{2,}\\S*|\\b(?:sk|pk|gsk|xai|AIza)[-_]?[\\w-]{8,}");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

    /** Reads the body of a refusal, of any form. */
    static Refusal of(String body) {
        try {
            return of(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return new Refusal(body.stripLeading().startsWith("<") ? "" : body, Optional.empty());
        }
    }

    private static Refusal of(JsonNode whole) {
        JsonNode root = whole.isArray() && !whole.isEmpty() ? whole.get(0) : whole;
        JsonNode error = root.path("error");
        for (JsonNode said : List.of(error.path("message"), error, root.path("message"), root.path("detail"))) {
            if (said.isTextual()) {
                return new Refusal(said.asText(), text(error.path("param")));
            }
        }
        return ofParts(root.path("detail"));
    }

    /** Each with the place and what is wrong there; what was sent stands beside and is left unread. */
    private static Refusal ofParts(JsonNode details) {
        List<String> told = new ArrayList<>();
        Optional<String> parameter = Optional.empty();
        for (JsonNode detail : details) {
            JsonNode place = detail.path("loc");
            String field = place.path(place.size() - 1).asText();
            told.add(field + ": " + detail.path("msg").asText());
            parameter = parameter.or(() -> Optional.of(field).filter(name -> !name.isEmpty()));
        }
        return new Refusal(String.join("; ", told), parameter);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    /**
     * The words for a log: on one line, without the key and anything like one, and none at all where they repeat what was
     * asked.
     */
    String words(Optional<String> key, String asked) {
        String line = CONTROL.matcher(message).replaceAll(" ").strip();
        String open = key.map(secret -> line.replace(secret, "…")).orElse(line);
        String safe = SECRET.matcher(open).replaceAll("…");
        for (int i = 0; i + ECHO <= safe.length(); i++) {
            if (asked.contains(safe.substring(i, i + ECHO))) {
                return "(it repeats what was asked)";
            }
        }
        return safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
    }
}
