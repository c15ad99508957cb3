package dev.footnote.answer.compose;

import java.util.List;
import java.util.Optional;

/**
 * Parts what stands in lines into plain text, line ends and marks of citations: {@code [1]}, {@code [1, 2]}, {@code [2-4]},
 * {@code [[1]]}, {@code 【1】}, {@code (Source 1)}, in backticks or as links too. It looks at one character after the other. Emphasis is left out.
 */
final class MarkScanner {

    private static final int LONGEST_MARK = 60;
    private static final int LONGEST_ADDRESS = 300;

    /** Takes the parts in order. */
    interface Sink {

        void character(char character);

        void lineEnd();

        /** @param numbers as they were written, at least one, possibly of nothing that exists */
        void mark(List<Integer> numbers);
    }

    private enum State {
        TEXT,
        /** Behind backticks or asterisks. */
        SIGNS,
        /** Behind an opening bracket. */
        MARK,
        /** Right behind a mark. */
        AFTER_MARK,
        /** Behind a mark and an opening parenthesis. */
        ADDRESS
    }

    private final Sink sink;
    private final StringBuilder held = new StringBuilder();
    private State state = State.TEXT;
    private String signs = "";
    private boolean twice;
    private boolean parenthesised;
    private boolean written;

    MarkScanner(Sink sink) {
        this.sink = sink;
    }

    /** Takes the next character. */
    void accept(char character) {
        switch (state) {
            case TEXT -> inText(character);
            case SIGNS -> inSigns(character);
            case MARK -> inMark(character);
            case AFTER_MARK -> afterMark(character);
            case ADDRESS -> inAddress(character);
        }
    }

    /** There is no more: what was held back is given on. */
    void end() {
        if (state == State.MARK) {
            plain(signs + held);
        } else if (state == State.ADDRESS) {
            plain("(" + held);
        } else if (state == State.SIGNS) {
            plain(kept(signs));
        }
        signs = "";
        held.setLength(0);
    }

    private void inText(char character) {
        if (isLineEnd(character)) {
            sink.lineEnd();
        } else if (isOpening(character)) {
            held.append(character);
            state = State.MARK;
        } else if (character == '`' || character == '*') {
            signs = String.valueOf(character);
            state = State.SIGNS;
        } else {
            give(character);
        }
    }

    private void inSigns(char character) {
        if (character == signs.charAt(0) && signs.length() < 3) {
            signs += character;
        } else if (isOpening(character)) {
            held.append(character);
            state = State.MARK;
        } else {
            plain(kept(signs));
            signs = "";
            state = State.TEXT;
            accept(character);
        }
    }

    /** A single sign may be meant; two or three of them dress the text. */
    private static String kept(String signs) {
        return signs.length() == 1 ? signs : "";
    }

    private void inMark(char character) {
        if (isBracket(character) && held.length() == 1 && isBracket(held.charAt(0))) {
            twice = true;
            return;
        }
        parenthesised = !isBracket(held.charAt(0));
        boolean closed = parenthesised ? character == ')' : isClosing(character);
        Optional<List<Integer>> numbers = closed ? numbers(held.substring(1)) : Optional.empty();
        if (numbers.isPresent()) {
            held.setLength(0);
            written = true;
            sink.mark(numbers.get());
            state = State.AFTER_MARK;
        } else if (closed || isOpening(character) || isLineEnd(character) || held.length() > LONGEST_MARK) {
            noMark();
            if (closed) {
                give(character);
            } else {
                accept(character);
            }
        } else {
            held.append(character);
        }
    }

    private Optional<List<Integer>> numbers(String inside) {
        return parenthesised ? MarkNumbers.labelled(inside) : MarkNumbers.in(inside);
    }

    private void noMark() {
        plain(kept(signs) + held);
        held.setLength(0);
        signs = "";
        twice = false;
        state = State.TEXT;
    }

    /** The backticks that close what opened before a mark are left out, and so is the address of a link. */
    private void afterMark(char character) {
        if (twice && isClosing(character)) {
            twice = false;
            return;
        }
        if (!signs.isEmpty() && character == signs.charAt(0)) {
            signs = signs.substring(1);
            return;
        }
        signs = "";
        twice = false;
        if (character == '(' && !parenthesised) {
            state = State.ADDRESS;
        } else {
            state = State.TEXT;
            accept(character);
        }
    }

    private void inAddress(char character) {
        if (character == ')') {
            held.setLength(0);
            state = State.TEXT;
        } else if (Character.isWhitespace(character) || held.length() > LONGEST_ADDRESS) {
            plain("(" + held);
            held.setLength(0);
            state = State.TEXT;
            accept(character);
        } else {
            held.append(character);
        }
    }

    /** Whether there was more than white space so far. */
    boolean written() {
        return written;
    }

    /** Takes text in which there is no mark. */
    void plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            give(text.charAt(i));
        }
    }

    private void give(char character) {
        written = written || !Character.isWhitespace(character);
        sink.character(character);
    }

    static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isOpening(char character) {
        return isBracket(character) || character == '(';
    }

    private static boolean isBracket(char character) {
        return character == '[' || character == '【' || character == '［';
    }

    private static boolean isClosing(char character) {
        return character == ']' || character == '】' || character == '］';
    }
}
