package dev.footnote.edge.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.answer.question.Turn;
import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.text.AnswerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The messages of a chat as a question with its history: the user's last message is asked, what was said before is what it
 * may lean on, as much of it as a history may hold. Instructions instruct nobody.
 *
 * @param history oldest first
 * @param ignored which messages were not heeded
 */
record Messages(String question, List<Turn> history, List<String> ignored) {

    static Messages of(JsonNode messages) {
        if (!messages.isArray() || messages.isEmpty()) {
            throw OpenAiError.invalid("messages", "messages is a list with at least one message.");
        }
        List<Turn> turns = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            String field = "messages[" + i + "]";
            String role = messages.get(i).path("role").asText();
            switch (role) {
                case "user" -> turns.add(Turn.of(question(messages.get(i), field)));
                case "assistant" -> answered(turns, text(messages.get(i), field));
                case "system", "developer", "tool", "function" -> ignored.add(field + " (" + role + ")");
                default -> throw OpenAiError.invalid(field + ".role", "There is no role \"" + role + "\".");
            }
        }
        Turn last = turns.isEmpty() ? null : turns.remove(turns.size() - 1);
        if (last == null || last.answer().isPresent()) {
            throw OpenAiError.invalid("messages", "The last message is the user's question.");
        }
        return new Messages(last.question(), recent(turns), ignored);
    }

    private static String question(JsonNode message, String field) {
        String question = text(message, field);
        int length = question.codePointCount(0, question.length());
        if (question.isBlank() || length > Limits.QUESTION) {
            throw OpenAiError.invalid(
                    field + ".content",
                    "A question has from 1 to " + Limits.QUESTION + " characters; this one has " + length + ".");
        }
        return question;
    }

    /** A string, or parts of which all are text. */
    private static String text(JsonNode message, String field) {
        JsonNode content = message.path("content");
        if (!content.isArray()) {
            if (!content.isTextual() && !content.isNull()) {
                throw OpenAiError.invalid(field + ".content", "The content of a message is text.");
            }
            return whole(content.asText(""), field);
        }
        List<String> parts = new ArrayList<>();
        content.forEach(part -> {
            if (!part.path("text").isTextual()) {
                String type = part.path("type").asText();
                throw OpenAiError.unsupported(field + ".content", "Parts are of type text, not \"" + type + "\".");
            }
            parts.add(part.path("text").asText());
        });
        return whole(String.join("\n", parts), field);
    }

    private static String whole(String text, String field) {
        if (text.codePoints().anyMatch(one -> one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE)) {
            throw OpenAiError.invalid(field + ".content", "It holds half of a surrogate pair, which is not text.");
        }
        return text;
    }

    /** Our own footnotes are no part of what was answered. */
    private static void answered(List<Turn> turns, String text) {
        int notes = text.lastIndexOf(AnswerText.RULE);
        if (!turns.isEmpty()) {
            Turn turn = turns.remove(turns.size() - 1);
            turns.add(new Turn(turn.question(), Optional.of(notes < 0 ? text : text.substring(0, notes))));
        }
    }

    /** Long chats are usual: the latest turns that fit. */
    private static List<Turn> recent(List<Turn> turns) {
        int from = turns.size();
        int length = 0;
        while (from > 0 && turns.size() - from < Limits.TURNS) {
            Turn turn = turns.get(from - 1);
            length += turn.question().length() + turn.answer().orElse("").length();
            if (length > Limits.HISTORY) {
                break;
            }
            from--;
        }
        return turns.subList(from, turns.size());
    }
}
