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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves a follow-up question by a language model, and checks that the rewritten one is still the same question. */
public final class QuestionRewriter {

    /** What the prompt {@code standalone-question} has to use. */
    public static final Set<String> PLACEHOLDERS = Set.of("marker", "question", "history");

    /** How much longer than the question its rewriting may be, in UTF-16 code units. */
    private static final int MOST_ADDED = 300;

    private static final Pattern ASKING = Pattern.compile(
            "^\\W*(?:wh(?:o|om|ose|at|ich|en|ere|y)|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall"
                    + "|should|may|might|must|tell|say|explain|describe|list|name|give|show|find|compare|define"
                    + "|summari[sz]e|please)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[.,-][\\p{L}\\d]+)*");
    private static final Pattern NAME_OR_NUMBER = Pattern.compile("[\\p{Lu}\\d]");

    private static final int STEM = 4;

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
            return judged(
                    question,
                    history,
                    model.ask(limits.request(filled), listener).text());
        } catch (ModelFailed failure) {
            return Rewriting.none(
                    "The language model did not say: " + failure.kind().name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    private Rewriting judged(String question, List<Turn> history, String said) {
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
        if (isStatement(proposed) && !isStatement(question)) {
            return Rewriting.rejected(proposed, "It is no question.");
        }
        Optional<String> added = added(proposed, question, history);
        if (added.isPresent()) {
            return Rewriting.rejected(proposed, "It adds “" + added.get() + "”, which nobody said.");
        }
        return words(proposed).isEmpty()
                ? Rewriting.rejected(proposed, "It asks for nothing.")
                : Rewriting.used(proposed);
    }

    private static boolean isStatement(String text) {
        return !text.contains("?") && !ASKING.matcher(text).find();
    }

    /** The first name or number that was not said before; another form of what was said is no other. */
    private static Optional<String> added(String proposed, String question, List<Turn> history) {
        String said = Stream.concat(
                        Stream.of(question),
                        history.stream()
                                .flatMap(turn ->
                                        Stream.of(turn.question(), turn.answer().orElse(""))))
                .collect(Collectors.joining(" "));
        Set<String> known =
                WORD.matcher(said).results().map(word -> stem(word.group())).collect(Collectors.toSet());
        return WORD.matcher(proposed)
                .results()
                .filter(word -> NAME_OR_NUMBER.matcher(word.group()).find() && word.start() > 0)
                .map(MatchResult::group)
                .filter(word -> !known.contains(stem(word)))
                .findFirst();
    }

    /** Enough of a word to know it by: "Norway" and "Norwegian" are of one thing, as are not "300" and "3000". */
    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(",", "");
        return Character.isLetter(lower.charAt(0)) && lower.length() > STEM ? lower.substring(0, STEM) : lower;
    }

    private static String withoutThoughts(String said) {
        return said.replaceFirst("(?s)^\\s*<think>.*?</think>", "");
    }

    /** The words that say what something is about. */
    private Set<String> words(String text) {
        return analyzer.analyze(text).stream().map(Term::text).collect(Collectors.toSet());
    }
}
