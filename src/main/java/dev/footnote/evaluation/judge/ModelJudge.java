package dev.footnote.evaluation.judge;

import dev.footnote.model.generation.LanguageModel;
import dev.footnote.model.generation.Limits;
import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelListener;
import dev.footnote.model.prompt.Prompt;
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
public final class ModelJudge implements Judge {

    /** What the prompt has to use. */
    public static final Set<String> PLACEHOLDERS = Set.of("question", "accepted", "answer", "sources");

    /** Nobody listens to a judge. */
    private static final ModelListener SILENT = piece -> {};

    private final LanguageModel model;
    private final Prompt prompt;
    private final Limits limits;

    /** @param prompt with {@link #PLACEHOLDERS} */
    public ModelJudge(LanguageModel model, Prompt prompt, Limits limits) {
        this.model = model;
        this.prompt = prompt;
        this.limits = limits;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Optional<Judgement> judge(String question, List<List<String>> accepted, String answer, List<String> sources)
            throws JudgeFailed {
        String wanted = accepted.stream()
                .map(alternatives -> "- " + String.join(" or ", alternatives))
                .collect(Collectors.joining("\n"));
        Prompt.Filled asked = prompt.fill(Map.of(
                "question",
                question,
                "accepted",
                wanted.isEmpty() ? "(nobody has; judge by the sources)" : wanted,
                "answer",
                answer,
                "sources",
                sources.stream().map(source -> "- " + source).collect(Collectors.joining("\n"))));
        try {
            return verdict(model.ask(limits.request(asked), SILENT).text());
        } catch (ModelFailed failure) {
            if (failure.kind() == ModelFailed.Kind.EMPTY) {
                return Optional.empty();
            }
            throw new JudgeFailed(name() + " could not be asked: " + failure.getMessage(), failure);
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
                .map(ModelJudge::score)
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
}
