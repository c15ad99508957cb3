package dev.footnote.edge.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.edge.rest.ask.AskReply;
import dev.footnote.edge.rest.ask.AskReply.Cited;
import dev.footnote.edge.text.AnswerText;
import dev.footnote.search.passage.TokenCounter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The text of one chat completion as it grows, cut where the request wants it to end, and the JSON that it is told in. */
final class Completion {

    private final ChatRequest request;
    private final TokenCounter counter;
    private final ObjectMapper mapper;
    private final String id = "chatcmpl-" + UUID.randomUUID();
    private final long created = System.currentTimeMillis() / 1000;
    private final StringBuilder text = new StringBuilder();
    private Optional<String> cut = Optional.empty();

    Completion(ChatRequest request, TokenCounter counter, ObjectMapper mapper) {
        this.request = request;
        this.counter = counter;
        this.mapper = mapper;
    }

    /** Adds to the text; returns how much of it was, nothing once it has ended. */
    String add(String more) {
        if (cut.isPresent()) {
            return "";
        }
        int before = text.length();
        text.append(more);
        request.stops().stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .ifPresent(at -> cutAt(Math.max(before, at), "stop"));
        request.maxTokens().ifPresent(most -> {
            if (counter.count(text.toString()) > most) {
                cutAt(Math.max(before, endOfFirst(most)), "length");
            }
        });
        return text.substring(before);
    }

    private void cutAt(int end, String reason) {
        text.setLength(end);
        cut = Optional.of(reason);
    }

    /** Where the word ends up to which there are so many word pieces. */
    private int endOfFirst(int most) {
        int end = text.length();
        while (end > 0 && counter.count(text.substring(0, end)) > most) {
            end = text.lastIndexOf(" ", end - 1);
        }
        return Math.max(0, end);
    }

    String text() {
        return text.toString();
    }

    /** The footnotes of the marks that stand in the text. */
    String footnotes(AskReply reply, Function<Cited, String> link) {
        List<Cited> marked = AnswerText.cited(reply).stream()
                .filter(cited -> text.indexOf(AnswerText.mark(cited.number())) >= 0)
                .toList();
        return AnswerText.footnotes(marked, link);
    }

    /** Each mark of a sentence as OpenAI has citations of the web, with its place in the text in UTF-16 code units. */
    ArrayNode annotations(AskReply reply, int offset, Function<Cited, String> link) {
        ArrayNode annotations = JsonNodeFactory.instance.arrayNode();
        if (reply.sentences() == null) {
            return annotations;
        }
        for (AskReply.Sentence sentence : reply.sentences()) {
            int at = offset + sentence.end() + 1;
            for (int number : sentence.citations()) {
                int end = at + AnswerText.mark(number).length();
                if (end <= text.length()) {
                    Cited cited = reply.citations().get(number - 1);
                    annotations
                            .addObject()
                            .put("type", "url_citation")
                            .putObject("url_citation")
                            .put("start_index", at)
                            .put("end_index", end)
                            .put("title", cited.document().title())
                            .put("url", link.apply(cited));
                }
                at = end;
            }
        }
        return annotations;
    }

    /** What no client of OpenAI's asks for: the whole reply as {@code /api/ask} has it. */
    ObjectNode extension(AskReply reply) {
        ObjectNode whole = mapper.valueToTree(reply);
        request.ignored().forEach(whole.putArray("ignored")::add);
        return whole;
    }

    ObjectNode usage() {
        int asked = counter.count(request.question().text());
        int answered = counter.count(text.toString());
        return JsonNodeFactory.instance
                .objectNode()
                .put("prompt_tokens", asked)
                .put("completion_tokens", answered)
                .put("total_tokens", asked + answered);
    }

    /** The whole of it, or one chunk; the choice is to be filled. */
    ObjectNode json(boolean chunk) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("object", chunk ? "chat.completion.chunk" : "chat.completion")
                .put("created", created)
                .put("model", request.model());
    }

    String reason() {
        return cut.orElse("stop");
    }
}
