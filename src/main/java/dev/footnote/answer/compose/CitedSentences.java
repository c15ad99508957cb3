package dev.footnote.answer.compose;

import dev.footnote.search.passage.SentenceSplitter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Turns what a language model writes into sentences, each with the numbers that it cites, while it is written. In what
 * pieces the text comes makes no difference. A mark belongs to the sentence it stands in or right behind.
 */
final class CitedSentences implements MarkScanner.Sink {

    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…。！？][\"'”’»)\\]]*");

    private static final String CLOSING = ".,;:!?…)\"”’»";

    /** No sign is held back. */
    private static final char NONE = 0;

    /** Takes the sentences in order. */
    interface Sink {

        /** More of the sentence that is being written; all of it together is its text. */
        void text(String piece);

        /**
         * A sentence is written.
         *
         * @param text its words without marks, not blank
         * @param numbers what it cites, rising, as it was written
         */
        void sentence(String text, List<Integer> numbers);
    }

    private final SentenceSplitter splitter;
    private final Sink sink;
    private final LineScanner scanner = new LineScanner(this);

    /** The sentence that is being written, and perhaps the first word of the next. */
    private final StringBuilder text = new StringBuilder();

    private final TreeSet<Integer> numbers = new TreeSet<>();
    private final TreeSet<Integer> wordNumbers = new TreeSet<>();
    private final TreeSet<Integer> lineNumbers = new TreeSet<>();

    private int word;
    private int told;
    private int sentences;
    private char held = NONE;
    private boolean spaceBeforeHeld;
    private boolean space;
    private boolean lineEnded;
    private boolean marked;
    private boolean inParentheses;

    CitedSentences(SentenceSplitter splitter, Sink sink) {
        this.splitter = splitter;
        this.sink = sink;
    }

    /** Takes the next piece. */
    void accept(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            scanner.accept(piece.charAt(i));
        }
    }

    /**
     * There is no more.
     *
     * @param cutOff whether the writer was stopped: then a last sentence without an end is left out, unless it is the only one
     */
    void end(boolean cutOff) {
        scanner.end();
        release();
        wordEnded();
        cite(lineNumbers);
        if (!cutOff || sentences == 0 || ENDED.matcher(text).matches()) {
            finish(text.length());
        }
    }

    @Override
    public void mark(List<Integer> cited) {
        if (held == '(') {
            inParentheses = true;
        }
        held = NONE;
        (lineEnded ? lineNumbers : wordNumbers).addAll(cited);
        marked = true;
    }

    @Override
    public void lineEnd() {
        release();
        lineEnded = !text.isEmpty();
        cite(lineNumbers);
    }

    /** A comma between marks and parentheses around them belong to them. */
    @Override
    public void character(char character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            space = true;
        } else if (inParentheses && character == ')') {
            inParentheses = false;
        } else {
            release();
            if (character == '(' || marked && (character == ',' || character == ';')) {
                held = character;
                spaceBeforeHeld = space;
                space = false;
            } else {
                put(character);
            }
        }
    }

    private void release() {
        if (held != NONE) {
            char sign = held;
            boolean after = space;
            held = NONE;
            space = spaceBeforeHeld;
            put(sign);
            space = after;
        }
    }

    private void put(char character) {
        boolean runsOn =
                marked && Character.isLetter(character) && ENDED.matcher(text).matches();
        boolean closes = marked && CLOSING.indexOf(character) >= 0;
        if (lineEnded) {
            boolean wrapped =
                    Character.isLowerCase(character) && !ENDED.matcher(text).matches();
            wordEnded();
            if (!wrapped) {
                finish(text.length());
            }
            cite(lineNumbers);
            begin();
        } else if ((space || runsOn) && !closes) {
            wordEnded();
            begin();
        }
        space = false;
        lineEnded = false;
        marked = false;
        inParentheses = false;
        text.append(character);
    }

    /** The next word begins. */
    private void begin() {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        word = text.length();
    }

    private void cite(TreeSet<Integer> cited) {
        numbers.addAll(cited);
        cited.clear();
    }

    /** A word is complete: only now it can be told whether a new sentence began with it. */
    private void wordEnded() {
        boolean mayBegin = word > 0
                && ENDED.matcher(text.substring(0, word).stripTrailing()).matches();
        if (mayBegin && splitter.split(text.toString()).stream().anyMatch(sentence -> sentence.start() == word)) {
            finish(word);
        }
        cite(wordNumbers);
        if (text.length() > told && hasWords(text)) {
            sink.text(text.substring(told));
            told = text.length();
        }
    }

    private void finish(int end) {
        String sentence = text.substring(0, end).stripTrailing();
        if (hasWords(sentence)) {
            if (told < sentence.length()) {
                sink.text(sentence.substring(told));
            }
            sink.sentence(sentence, List.copyOf(numbers));
            sentences++;
            numbers.clear();
        }
        text.delete(0, end);
        word = 0;
        told = 0;
    }

    private static boolean hasWords(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
