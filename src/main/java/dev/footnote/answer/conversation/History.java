package dev.footnote.answer.conversation;

import dev.footnote.answer.question.Turn;
import dev.footnote.search.passage.TokenCounter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What was said before, as a language model is given it. */
public final class History {

    private static final Pattern MARKS = Pattern.compile("\\s*\\[\\d+\\]");

    private History() {}

    /**
     * The latest turns that fit whole, oldest first.
     *
     * @param tokens how much they may be together, in word pieces
     */
    public static String text(List<Turn> history, int tokens, TokenCounter counter) {
        List<String> turns = new ArrayList<>();
        int used = 0;
        for (int i = history.size() - 1; i >= 0; i--) {
            String turn = text(history.get(i));
            used += counter.count(turn);
            if (used > tokens) {
                break;
            }
            turns.add(turn);
        }
        Collections.reverse(turns);
        return turns.isEmpty() ? "(nothing was asked before)" : String.join("\n", turns);
    }

    private static String text(Turn turn) {
        String answered = turn.answer()
                .map(answer ->
                        "\nAnswered: " + MARKS.matcher(answer).replaceAll("").strip())
                .orElse("");
        return "Asked: " + turn.question().strip() + answered;
    }
}
