package dev.footnote.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what a language model writes into plain text, line ends and marks of citations: {@code [1]}, {@code [1, 2]},
 * {@code [2-4]}, {@code [[1]]}, {@code 【1】}, in backticks or as links too. It looks at one character after the other, so that it makes no
 * difference in what pieces a text comes. Fences of code, emphasis, bullets, headings and thoughts are left out.
 */
final class MarkScanner {

    /** What a mark holds between its brackets: numbers of at most three digits, so that a year is none. */
    private static final Pattern NUMBERS = Pattern.compile(
            "\\s*(?:(?:passages?|sources?|documents?|citations?|refs?\\.?|nos?\\.?|[#^])\\s*)?"
                    + "(\\d{1,3}(?:\\s*(?:[,;&–-]|and)\\s*(?:[#^])?\\d{1,3})*)(?:†[^\\]】]*)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile("(\\d+)(?:\\s*[–-]\\s*[#^]?(\\d+))?");

    private static final Pattern BULLET = Pattern.compile("(?:[*•·+-]|\\d{1,2}[.)]|#{1,6}|>)");

    private static final int LONGEST_MARK = 60;
    private static final int LONGEST_ADDRESS = 300;
    private static final int MOST_OF_RANGE = 20;
    private static final String THOUGHT = "<think>";
    private static final String THOUGHT_END = "</think>";

    /** Takes the parts in order. */
    interface Sink {

        void character(char character);

        void lineEnd();

        /** @param numbers as they were written, at least one, possibly of nothing that exists */
        void mark(List<Integer> numbers);
    }

    private enum State {
        /** At the beginning of a line, where bullets, headings and fences stand. */
        LINE,
        TEXT,
        /** Behind a line's fence. */
        FENCE,
        /** Behind backticks or asterisks. */
        SIGNS,
        /** Behind an opening bracket. */
        MARK,
        /** Right behind a mark. */
        AFTER_MARK,
        /** Behind a mark and an opening parenthesis. */
        ADDRESS,
        THOUGHT
    }

    private final Sink sink;
    private final StringBuilder held = new StringBuilder();
    private State state = State.LINE;
    private String signs = "";
    private boolean twice;
    private boolean written;

    MarkScanner(Sink sink) {
        this.sink = sink;
    }

    /** Takes the next character. */
    void accept(char character) {
        switch (state) {
            case LINE -> inLine(character);
            case TEXT -> inText(character);
            case FENCE -> inFence(character);
            case SIGNS -> inSigns(character);
            case MARK -> inMark(character);
            case AFTER_MARK -> afterMark(character);
            case ADDRESS -> inAddress(character);
            case THOUGHT -> inThought(character);
        }
    }

    /** There is no more: what was held back is given on. */
    void end() {
        if (state == State.MARK) {
            release(signs + held);
        } else if (state == State.ADDRESS) {
            release("(" + held);
        } else if (state == State.LINE && !BULLET.matcher(held).matches() && !isFence()) {
            release(held.toString());
        } else if (state == State.SIGNS) {
            release(kept(signs));
        }
        signs = "";
        held.setLength(0);
    }

    private void inLine(char character) {
        if (isLineEnd(character)) {
            String line = held.toString();
            held.setLength(0);
            boolean empty = line.isEmpty() || BULLET.matcher(line).matches() || line.startsWith("```");
            if (!empty) {
                release(line);
            }
            toLine();
        } else if (Character.isWhitespace(character) && held.isEmpty()) {
            return;
        } else if (Character.isWhitespace(character) && BULLET.matcher(held).matches()) {
            held.setLength(0);
        } else if (mayBeAhead(held.toString() + character)) {
            held.append(character);
            if (isFence()) {
                held.setLength(0);
                state = State.FENCE;
            } else if (!written && held.toString().equals(THOUGHT)) {
                held.setLength(0);
                state = State.THOUGHT;
            }
        } else {
            String line = held.toString();
            held.setLength(0);
            state = State.TEXT;
            for (int i = 0; i < line.length(); i++) {
                accept(line.charAt(i));
            }
            accept(character);
        }
    }

    private boolean mayBeAhead(String line) {
        return line.matches("`{1,3}|#{1,6}|\\d{1,2}[.)]?|[*•·+>-]") || !written && THOUGHT.startsWith(line);
    }

    private boolean isFence() {
        return held.toString().equals("```");
    }

    private void toLine() {
        sink.lineEnd();
        state = State.LINE;
    }

    private void inFence(char character) {
        if (isLineEnd(character)) {
            toLine();
        }
    }

    private void inThought(char character) {
        held.append(character);
        if (held.length() >= THOUGHT_END.length()
                && held.substring(held.length() - THOUGHT_END.length()).equals(THOUGHT_END)) {
            held.setLength(0);
            state = State.LINE;
        } else if (held.length() > 2 * THOUGHT_END.length()) {
            held.delete(0, THOUGHT_END.length());
        }
    }

    private void inText(char character) {
        if (isLineEnd(character)) {
            toLine();
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
            release(kept(signs));
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
        if (isOpening(character) && held.length() == 1) {
            twice = true;
            return;
        }
        boolean closed = isClosing(character);
        boolean broken = isOpening(character) || isLineEnd(character) || held.length() > LONGEST_MARK;
        if (closed) {
            Matcher numbers = NUMBERS.matcher(held.substring(1));
            if (numbers.matches()) {
                held.setLength(0);
                written = true;
                sink.mark(numbers(numbers.group(1)));
                state = State.AFTER_MARK;
                return;
            }
        }
        if (closed || broken) {
            String text = kept(signs) + held;
            held.setLength(0);
            signs = "";
            twice = false;
            release(text);
            state = State.TEXT;
            if (closed) {
                give(character);
            } else {
                accept(character);
            }
        } else {
            held.append(character);
        }
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            int first = Integer.parseInt(part.group(1));
            int last = part.group(2) == null ? first : Integer.parseInt(part.group(2));
            for (int number = first; number <= last && number < first + MOST_OF_RANGE; number++) {
                numbers.add(number);
            }
            if (last < first) {
                numbers.add(first);
                numbers.add(last);
            }
        }
        return numbers;
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
        if (character == '(') {
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
            String text = "(" + held;
            held.setLength(0);
            release(text);
            state = State.TEXT;
            accept(character);
        } else {
            held.append(character);
        }
    }

    private void release(String text) {
        for (int i = 0; i < text.length(); i++) {
            give(text.charAt(i));
        }
    }

    private void give(char character) {
        written = written || !Character.isWhitespace(character);
        sink.character(character);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isOpening(char character) {
        return character == '[' || character == '【' || character == '［';
    }

    private static boolean isClosing(char character) {
        return character == ']' || character == '】' || character == '］';
    }
}
