package dev.footnote.edge.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.answer.Assistant;
import dev.footnote.answer.Search;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Follower;
import dev.footnote.edge.rest.FoundPassage;
import dev.footnote.edge.rest.JsonProblems;
import dev.footnote.edge.rest.ask.AskReply;
import dev.footnote.edge.rest.ask.AskRequest;
import dev.footnote.edge.rest.ask.PassagesReply;
import dev.footnote.edge.rest.ask.Questions;
import dev.footnote.edge.rest.ask.Replies;
import dev.footnote.edge.rest.ask.Verifications;
import dev.footnote.edge.rest.ask.VerifyReply;
import dev.footnote.edge.rest.ask.VerifyRequest;
import dev.footnote.edge.rest.checks.Violations;
import dev.footnote.edge.text.AnswerText;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.Rejection;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The tools, named and described in {@code mcp/tools.json}: each a translation to the assistant. */
final class McpTools {

    private static final int USUAL_PASSAGES = 5;

    private final Assistant assistant;
    private final ObjectMapper mapper;
    private final Validator validator;
    private final DocumentTexts documents;

    McpTools(Assistant assistant, ObjectMapper mapper, Validator validator) {
        this.assistant = assistant;
        this.mapper = mapper;
        this.validator = validator;
        this.documents = new DocumentTexts(assistant);
    }

    /**
     * Calls a tool.
     *
     * @param done takes the result, on this thread or later on another
     * @param broken takes instead what went wrong on another thread
     * @throws McpError where there is no such tool
     */
    void call(
            String tool,
            JsonNode arguments,
            Follower follower,
            Consumer<ObjectNode> done,
            Consumer<RuntimeException> broken) {
        try {
            if (!assistant.isReady()) {
                throw new ToolFailure("The documents are still being read. Call again in a moment.");
            }
            switch (tool) {
                case "ask" -> ask(read(arguments, AskRequest.class), follower, done, broken);
                case "search" -> done.accept(search(arguments));
                case "read" -> done.accept(part(arguments));
                case "verify" -> done.accept(verify(read(arguments, VerifyRequest.class)));
                case "list_documents" -> done.accept(list(arguments));
                default -> throw new McpError(McpError.INVALID_PARAMETERS, "There is no tool \"" + tool + "\".");
            }
        } catch (ToolFailure | Rejection failure) {
            done.accept(failed(failure));
        }
    }

    private void ask(
            AskRequest request, Follower follower, Consumer<ObjectNode> done, Consumer<RuntimeException> broken) {
        Question question = Questions.of(request, assistant.documents());
        boolean explain = Boolean.TRUE.equals(request.explain());
        assistant.ask(question, Questions.passages(request), asking -> {
            try {
                AskReply reply = Replies.of(question, asking.answer(follower), explain, assistant.unread());
                String text = AnswerText.of(
                        reply, cited -> DocumentTexts.uri(cited.document().id()));
                done.accept(result(text, mapper.valueToTree(reply)));
            } catch (RuntimeException failure) {
                broken.accept(failure);
            }
        });
    }

    private ObjectNode search(JsonNode arguments) {
        String words = text(arguments, "question").orElse("");
        if (words.isBlank()) {
            throw new ToolFailure("question: say what to look for, in words of the documents.");
        }
        Search found = assistant.search(Question.of(words), number(arguments, "limit", 1, 50, USUAL_PASSAGES));
        PassagesReply reply = new PassagesReply(
                new AskReply.Asked(words, found.understood()),
                found.hits().stream().map(FoundPassage::of).toList());
        String text = reply.passages().stream()
                .map(one -> one.document().title() + " (" + one.document().id() + ", " + one.start() + " to "
                        + one.end() + "):\n" + one.text())
                .collect(Collectors.joining("\n\n"));
        return result(text.isEmpty() ? "Nothing was found." : text, mapper.valueToTree(reply));
    }

    private ObjectNode part(JsonNode arguments) {
        String id = text(arguments, "id").orElse("");
        Optional<Integer> end = arguments.has("end")
                ? Optional.of(number(arguments, "end", 0, Integer.MAX_VALUE, 0))
                : Optional.empty();
        ObjectNode part = documents.read(id, number(arguments, "start", 0, Integer.MAX_VALUE, 0), end);
        return result(part.path("text").asText(), part);
    }

    private ObjectNode verify(VerifyRequest request) {
        VerifyReply reply = new Verifications(assistant).of(request);
        String text = reply.sentences().stream()
                .map(one -> one.verdict() + ": " + one.text()
                        + (one.problem() == null ? "" : " — " + one.problem().detail()))
                .collect(Collectors.joining("\n"));
        return result(text.isEmpty() ? "There is no sentence in it." : text, mapper.valueToTree(reply));
    }

    private ObjectNode list(JsonNode arguments) {
        ObjectNode page =
                documents.list(text(arguments, "words").orElse(""), number(arguments, "from", 0, Integer.MAX_VALUE, 0));
        StringBuilder text = new StringBuilder();
        page.path("documents")
                .forEach(one -> text.append(one.path("id").asText())
                        .append(": ")
                        .append(one.path("title").asText())
                        .append('\n'));
        return result(text.isEmpty() ? "No document is like that." : text.toString(), page);
    }

    private static ObjectNode result(String text, JsonNode structured) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.putArray("content").addObject().put("type", "text").put("text", text);
        result.set("structuredContent", structured);
        return result;
    }

    static ObjectNode failed(RuntimeException failure) {
        Problem problem = failure instanceof Rejection rejection ? rejection.problem() : null;
        String field = problem == null || problem.field() == null ? "" : problem.field() + ": ";
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("isError", true);
        result.putArray("content").addObject().put("type", "text").put("text", field + failure.getMessage());
        return result;
    }

    private static Optional<String> text(JsonNode arguments, String name) {
        JsonNode value = arguments.path(name);
        if (!value.isTextual() && !value.isMissingNode() && !value.isNull()) {
            throw new ToolFailure(name + " must be a text.");
        }
        return Optional.of(value.asText("")).filter(text -> !text.isEmpty());
    }

    private static int number(JsonNode arguments, String name, int least, int most, int usual) {
        JsonNode value = arguments.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return usual;
        }
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.asInt() < least || value.asInt() > most) {
            throw new ToolFailure(name + " must be a whole number from " + least + " to " + most + ".");
        }
        return value.asInt();
    }

    /** Arguments as the record that REST has for them, with the same limits. */
    private <T> T read(JsonNode arguments, Class<T> type) {
        T request;
        try {
            request = mapper.treeToValue(arguments, type);
        } catch (JsonProcessingException e) {
            throw new Rejection(JsonProblems.of(e));
        }
        Set<ConstraintViolation<T>> violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new Rejection(Violations.of(new ConstraintViolationException(violations)));
        }
        return request;
    }
}
