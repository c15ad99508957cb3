package dev.footnote.langchain4j;

import dev.footnote.evaluation.Judge;
import dev.footnote.evaluation.JudgeFailed;
import dev.footnote.evaluation.Judgement;
import dev.footnote.prompt.BadPrompt;
import dev.footnote.prompt.PromptTemplate;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has a language model judge answers, asked by a prompt and answering in lines: {@code correct: partly}. */
public final class ChatJudge implements Judge {

    /** What the prompt has to use. */
    public static final Set<String> PLACEHOLDERS = Set.of("question", "accepted", "answer", "sources");

    private final ChatModel model;
    private final String name;
    private final PromptTemplate prompt;
    private final double temperature;
    private final int maxTokens;

    /**
     * @param name the model's name, for reports
     * @param prompt with {@link #PLACEHOLDERS}; its options may be {@code temperature} and {@code max-tokens}
     * @throws BadPrompt when an option is no number
     */
    public ChatJudge(ChatModel model, String name, PromptTemplate prompt) throws BadPrompt {
        this.model = model;
        this.name = name;
        this.prompt = prompt;
        this.temperature = prompt.number("temperature", 0);
        this.maxTokens = (int) prompt.number("max-tokens", 200);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Judgement> judge(String question, List<List<String>> accepted, String answer, List<String> sources)
            throws JudgeFailed {
        String wanted = accepted.stream()
                .map(alternatives -> "- " + String.join(" or ", alternatives))
                .collect(Collectors.joining("\n"));
        String asked = prompt.fill(Map.of(
                "question",
                question,
                "accepted",
                wanted.isEmpty() ? "(nobody has; judge by the sources)" : wanted,
                "answer",
                answer,
                "sources",
                sources.stream().map(source -> "- " + source).collect(Collectors.joining("\n"))));
        ChatRequest request = ChatRequest.builder()
                .messages(UserMessage.from(asked))
                .temperature(temperature)
                .maxOutputTokens(maxTokens)
                .build();
        try {
            String said = model.chat(request).aiMessage().text();
            return said == null ? Optional.empty() : verdict(said);
        } catch (RuntimeException e) {
            // a refused connection and a reply that is no JSON come as they are
            throw new JudgeFailed(name + " could not be asked: " + firstLine(e), e);
        }
    }

    private static Optional<Judgement> verdict(String said) {
        OptionalDouble correct = score(said, "correct");
        OptionalDouble supported = score(said, "supported");
        if (correct.isEmpty() || supported.isEmpty()) {
            return Optional.empty();
        }
        String reason = line(said, "reason", ".*").orElse("").strip();
        return Optional.of(new Judgement(correct.getAsDouble(), supported.getAsDouble(), reason));
    }

    private static OptionalDouble score(String said, String name) {
        return line(said, name, "\\W*(?:yes|partly|no)\\b")
                .map(ChatJudge::score)
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble score(String word) {
        return switch (word.replaceAll("\\W", "").toLowerCase(Locale.ROOT)) {
            case "yes" -> OptionalDouble.of(1);
            case "partly" -> OptionalDouble.of(0.5);
            default -> OptionalDouble.of(0);
        };
    }

    /** What stands behind a name and a colon, at the beginning of a line but for signs. */
    private static Optional<String> line(String said, String name, String value) {
        Matcher found =
                Pattern.compile("(?im)^\\W*" + name + "\\W*?:(" + value + ")").matcher(said);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String firstLine(Exception e) {
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().lines().findFirst().orElse("");
    }
}
