package dev.footnote.edge.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.answer.question.Question;
import dev.footnote.search.index.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request of a chat completion. What only tunes a language model's words (temperature, penalties, seed) is passed over;
 * what would be missed is refused.
 *
 * @param usage whether a stream is to end with the number of tokens
 * @param stops texts before which the answer is to end
 * @param maxTokens how long it may be, in word pieces of the embedding model
 * @param ignored what is not heeded, for {@code footnote.ignored} in the reply
 */
record ChatRequest(
        String model,
        Question question,
        boolean stream,
        boolean usage,
        List<String> stops,
        OptionalInt maxTokens,
        List<String> ignored) {

    private static final int MOST_STOPS = 4;

    /** Reads and checks the body. */
    static ChatRequest of(JsonNode body, Corpus corpus) {
        String model = body.path("model").asText();
        refuse(body);
        Messages messages = Messages.of(body.path("messages"));
        return new ChatRequest(
                model,
                new Question(
                        messages.question(), ModelList.filter(model, corpus), messages.history(), Optional.empty()),
                flag(body.path("stream"), "stream"),
                flag(body.path("stream_options").path("include_usage"), "stream_options.include_usage"),
                stops(body.path("stop")),
                maxTokens(body),
                messages.ignored());
    }

    private static void refuse(JsonNode body) {
        if (body.hasNonNull("n") && body.path("n").asInt() != 1) {
            throw OpenAiError.unsupported("n", "There is one answer to a question: n is 1.");
        }
        String form = body.path("response_format").path("type").asText("text");
        if (!form.equals("text")) {
            throw OpenAiError.unsupported("response_format", "An answer is text, with \"footnote\" beside it.");
        }
        JsonNode choice = body.path("tool_choice");
        if (choice.isObject() || choice.asText().equals("required")) {
            throw OpenAiError.unsupported("tool_choice", "No tools are called here.");
        }
        if (body.path("logprobs").asBoolean()) {
            throw OpenAiError.unsupported("logprobs", "There are none: answers are the documents' words.");
        }
    }

    private static boolean flag(JsonNode value, String name) {
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw OpenAiError.invalid(name, name + " is true or false.");
        }
        return value.asBoolean();
    }

    private static List<String> stops(JsonNode stop) {
        List<String> stops = new ArrayList<>();
        (stop.isArray() ? stop : List.of(stop)).forEach(one -> {
            if (one.isTextual() && !one.asText().isEmpty()) {
                stops.add(one.asText());
            } else if (!one.isNull() && !one.isMissingNode()) {
                throw OpenAiError.invalid("stop", "A text to stop at is a string with something in it.");
            }
        });
        if (stops.size() > MOST_STOPS) {
            throw OpenAiError.invalid("stop", "At most " + MOST_STOPS + " texts to stop at.");
        }
        return stops;
    }

    private static OptionalInt maxTokens(JsonNode body) {
        for (String name : List.of("max_completion_tokens", "max_tokens")) {
            JsonNode most = body.path(name);
            if (most.isIntegralNumber() && most.canConvertToInt() && most.asInt() > 0) {
                return OptionalInt.of(most.asInt());
            }
            if (!most.isMissingNode() && !most.isNull()) {
                throw OpenAiError.invalid(name, name + " is a whole number above 0.");
            }
        }
        return OptionalInt.empty();
    }
}
