package dev.footnote.answer.conversation;

import dev.footnote.answer.question.Turn;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.model.generation.LanguageModel;
import dev.footnote.model.generation.Limits;
import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelListener;
import dev.footnote.model.prompt.Prompt;
import dev.footnote.search.passage.TokenCounter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Resolves a follow-up question by a language model, and checks that the rewritten one is still the same question. */
public final class QuestionRewriter {

    /** What the prompt {@code standalone-question} has to use. */
    public static final Set<String> PLACEHOLDERS = Set.of("marker", "question", "history");

    /** How much longer than the question its rewriting may be, in UTF-16 code units. */
    private static final int MOST_ADDED = 300;

    private final LanguageModel model;
    private final Prompt prompt;
    private final Limits limits;
    private final TextAnalyzer analyzer;
    private final TokenCounter counter;
    private final Supplier<String> markers;

    /**
     * @param prompt with {@link #PLACEHOLDERS}
     * @param markers draws words that nobody can foresee
     */
    public QuestionRewriter(
            LanguageModel model,
            Prompt prompt,
            Limits limits,
            TextAnalyzer analyzer,
            TokenCounter counter,
            Supplier<String> markers) {
        this.model = model;
        this.prompt = prompt;
        this.limits = limits;
        this.analyzer = analyzer;
        this.counter = counter;
        this.markers = markers;
    }

    /**
     * What the model makes of {@code question}.
     *
     * @param history what was asked before, oldest first, not empty
     * @param listener may have it stopped, and is told what the call came to
     */
    public Rewriting rewrite(String question, List<Turn> history, ModelListener listener) {
        String earlier = History.text(history, limits.historyTokens(), counter);
        String marker = markers.get();
        while ((earlier + question).contains(marker)) {
            marker = markers.get();
        }
        Prompt.Filled filled = prompt.fill(Map.of("marker", marker, "question", question, "history", earlier));
        try {
            return judged(question, model.ask(limits.request(filled), listener).text());
        } catch (ModelFailed failure) {
            return Rewriting.none(
                    "The language model did not say: " + failure.kind().name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    private Rewriting judged(String question, String said) {
        List<String> lines =
                withoutThoughts(said).lines().filter(line -> !line.isBlank()).toList();
        String proposed = lines.isEmpty()
                ? ""
                : lines.get(0).strip().replaceAll("^[\"“`]+|[\"”`]+$", "").strip();
        if (proposed.isEmpty()) {
            return Rewriting.none("The language model said nothing.");
        }
        if (lines.size() > 1 || proposed.length() > question.length() + MOST_ADDED) {
            return Rewriting.rejected(proposed, "It is more than a question.");
        }
        Set<String> asked = words(question);
        if (!asked.isEmpty() && Collections.disjoint(asked, words(proposed))) {
            return Rewriting.rejected(proposed, "It has lost every word of the question.");
        }
        return words(proposed).isEmpty()
                ? Rewriting.rejected(proposed, "It asks for nothing.")
                : Rewriting.used(proposed);
    }

    private static String withoutThoughts(String said) {
        return said.replaceFirst("(?s)^\\s*<think>.*?</think>", "");
    }

    /** The words that say what something is about. */
    private Set<String> words(String text) {
        return analyzer.analyze(text).stream().map(Term::text).collect(Collectors.toSet());
    }
}
