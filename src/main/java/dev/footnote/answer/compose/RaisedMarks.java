package dev.footnote.answer.compose;

import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Raised marks of citations, {@code <sup>1</sup>} and {@code ①}, given on as {@code [1]}. An exponent or an ordinal's ending
 * stays without its tags. It looks at one character after the other.
 */
final class RaisedMarks {

    /** Takes one character after the other. */
    interface Next {

        void accept(char character);
    }

    private static final String OPEN = "<sup>";
    private static final String CLOSE = "</sup>";
    private static final int LONGEST = 40;

    /** Behind a word no longer than this, as a unit is, or a digit stands an exponent. */
    private static final int UNIT = 2;

    private final Next next;
    private final StringBuilder held = new StringBuilder();
    private int wordLength;
    private boolean digit;

    RaisedMarks(Next next) {
        this.next = next;
    }

    void accept(char character) {
        int circled = character - '①' + 1;
        if (held.isEmpty() && character != '<') {
            if (circled >= 1 && circled <= 20) {
                give("[" + circled + "]");
            } else {
                give(character);
            }
            return;
        }
        held.append(character);
        String so = held.toString();
        if (so.endsWith(CLOSE)) {
            raised(so.substring(OPEN.length(), so.length() - CLOSE.length()));
        } else if (!OPEN.startsWith(so) && !so.startsWith(OPEN)
                || so.length() > LONGEST
                || MarkScanner.isLineEnd(character)) {
            release();
        }
    }

    /** There is no more: what was held back is given on. */
    void end() {
        String rest = held.toString();
        held.setLength(0);
        give(rest);
    }

    private void raised(String inside) {
        held.setLength(0);
        String bare = inside.replaceAll("^\\[|]$", "");
        boolean exponent = digit || wordLength > 0 && wordLength <= UNIT;
        Optional<?> numbers = exponent ? Optional.empty() : MarkNumbers.in(bare);
        give(numbers.isPresent() ? "[" + bare + "]" : inside);
    }

    /** The last character may begin what the others do not. */
    private void release() {
        char last = held.charAt(held.length() - 1);
        String rest = held.substring(0, held.length() - 1);
        held.setLength(0);
        give(rest);
        if (rest.isEmpty()) {
            give(last);
        } else {
            accept(last);
        }
    }

    private void give(String text) {
        IntConsumer one = character -> give((char) character);
        text.chars().forEach(one);
    }

    private void give(char character) {
        wordLength = Character.isLetter(character) ? wordLength + 1 : 0;
        digit = Character.isDigit(character);
        next.accept(character);
    }
}
