package dev.footnote.search.passage;

/** Word pieces counted without a model. */
final class Counters {

    /** One for each word. */
    static final TokenCounter WORDS = text -> text.isBlank() ? 0 : text.strip().split("\\s+").length;

    /** One for each five letters of a word, or less. */
    static final TokenCounter PIECES = text -> {
        int pieces = 0;
        for (String word : text.strip().split("\\s+")) {
            pieces += (word.length() + 4) / 5;
        }
        return pieces;
    };

    /** One for each code unit, white space and all: parts never add up to the whole. */
    static final TokenCounter CHARACTERS = String::length;

    private Counters() {}
}
