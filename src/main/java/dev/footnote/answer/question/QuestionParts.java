package dev.footnote.answer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a question that asks for several things apart: "when does it open, and how much is a ticket?" */
public final class QuestionParts {

    private static final String ASKING =
            "what|who|whom|whose|which|when|where|why|how|for what|in what|in which|at what|by whom|to"
                    + " whom|(?:is|are|was|were|do|does|did|can|may|must|will|has|have)"
                    + " (?:it|they|there|the|an?|i|we|you|he|she)";

    /** Between one question and the next. */
    private static final Pattern QUESTION_END = Pattern.compile("(?<=\\?)\\s+(?=\\p{L})");

    /** "I have two questions." */
    private static final Pattern ANNOUNCED =
            Pattern.compile("^[^.!?:]*\\b(?:questions?|things)\\b[^.!?:]*[.!:]\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEVERAL = Pattern.compile(
            "^(.{12,}?)[,;]? (?:and|or|but) ((?:" + ASKING + ")\\b.{6,})$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern REPEATED = Pattern.compile(
            "^(.{8,}?) (about|on|of|at|for|to|from|by|with|in) (.{3,}?),? and (?:\\2) (.{3,})$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COMPLETE = Pattern.compile(
            "(?:.*\\s)?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might"
                    + "|must)\\s+\\S+.*"
                    + "|\\S*(?:who|what|which)\\s+\\S+\\s+\\S+.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int MOST = 3;

    private QuestionParts() {}

    /** The questions that {@code text} asks, in order, at most three; the text itself where it asks one thing. */
    public static List<String> of(String text) {
        String asked = ANNOUNCED.matcher(text.strip()).replaceFirst("");
        List<String> questions = List.of(QUESTION_END.split(asked));
        boolean several = questions.size() > 1
                && questions.stream().allMatch(question -> question.endsWith("?") && question.contains(" "));
        return several
                ? questions.stream().limit(MOST).toList()
                : sentence(questions.size() > 1 ? text.strip() : asked);
    }

    /** The questions of one sentence. */
    private static List<String> sentence(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        for (Matcher several = SEVERAL.matcher(rest);
                parts.size() < MOST - 1 && several.matches() && isComplete(several.group(1));
                several = SEVERAL.matcher(rest)) {
            parts.add(several.group(1));
            rest = several.group(2);
        }
        Matcher repeated = REPEATED.matcher(rest);
        if (parts.isEmpty() && repeated.matches()) {
            String preposition = " " + repeated.group(2) + " ";
            return List.of(
                    repeated.group(1) + preposition + repeated.group(3) + "?",
                    repeated.group(1) + preposition + repeated.group(4));
        }
        parts.add(rest);
        return parts;
    }

    /** Whether a part has a verb and something besides, so that it can be asked by itself. */
    private static boolean isComplete(String part) {
        return COMPLETE.matcher(part).matches() && part.split("\\s+").length >= 4;
    }
}
