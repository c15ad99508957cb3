package dev.footnote.answer.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Orders suggestions so that the first ones differ in form and subject. */
public final class Variety {

    /** What is behind one of these says what in particular is asked; what is before it, of whom and in which form. */
    private static final Pattern PARTICULAR =
            Pattern.compile("\\b(?:about|of|to|on|in|at|for|from|with|by|if|when|after|before|that)\\b");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** So many letters make a word's beginning, so that two spellings of a name are one. */
    private static final int BEGINNING = 5;

    private Variety() {}

    /**
     * All of them: first one of each form and subject in their order, then a second of each, and so on, so that none has two
     * more than another that is still to come.
     */
    public static List<Suggestion> ordered(List<Suggestion> suggestions) {
        Map<String, Integer> before = new HashMap<>();
        Map<Integer, List<Suggestion>> rounds = new LinkedHashMap<>();
        for (Suggestion suggestion : suggestions) {
            int round = before.merge(form(suggestion.question()), 1, Integer::sum);
            rounds.computeIfAbsent(round, any -> new ArrayList<>()).add(suggestion);
        }
        return rounds.values().stream().flatMap(List::stream).toList();
    }

    /** The asking word and the last two words before what in particular is asked: who, and what they do. */
    static String form(String question) {
        String text = question.toLowerCase(Locale.ROOT);
        String general = PARTICULAR.split(text, 2)[0];
        String[] words = NO_LETTERS.split(general.isBlank() ? text : general);
        StringBuilder form = new StringBuilder(words.length == 0 ? "" : words[0]);
        for (int i = Math.max(1, words.length - 2); i < words.length; i++) {
            form.append(' ').append(words[i], 0, Math.min(BEGINNING, words[i].length()));
        }
        return form.toString();
    }
}
