package dev.footnote.answer.compose;

import java.util.regex.Pattern;

/**
 * Takes what a language model writes apart into lines and gives what stands in them on to a {@link MarkScanner}: fences of
 * code, bullets, headings and the thoughts before the first word are left out. It looks at one character after the other,
 * so that it makes no difference in what pieces a text comes.
 */
final class LineScanner {

    private static final Pattern BULLET = Pattern.compile("(?:[*•·+-]|\\d{1,2}[.)]|#{1,6}|>)");

    /** What may become a bullet, a heading or a fence. */
    private static final Pattern BEGUN = Pattern.compile("`{1,3}|#{1,6}|\\d{1,2}[.)]?|[*•·+>-]");

    private static final String FENCE = "```";
    private static final String THOUGHT = "<think>";
    private static final String THOUGHT_END = "</think>";

    private enum State {
        /** Where bullets, headings and fences stand. */
        BEGINNING,
        WITHIN,
        /** Behind a line's fence. */
        FENCE,
        THOUGHT
    }

    private final MarkScanner.Sink sink;
    private final MarkScanner marks;
    private final RaisedMarks raised;
    private final StringBuilder held = new StringBuilder();
    private State state = State.BEGINNING;

    LineScanner(MarkScanner.Sink sink) {
        this.sink = sink;
        this.marks = new MarkScanner(sink);
        this.raised = new RaisedMarks(marks::accept);
    }

    /** Takes the next character. */
    void accept(char character) {
        boolean ends = MarkScanner.isLineEnd(character);
        switch (state) {
            case BEGINNING -> begin(character, ends);
            case WITHIN -> raised.accept(character);
            case FENCE -> {
                if (ends) {
                    sink.lineEnd();
                }
            }
            case THOUGHT -> think(character);
        }
        if (ends && state != State.THOUGHT) {
            state = State.BEGINNING;
        }
    }

    /** There is no more: what was held back is given on. */
    void end() {
        if (state == State.BEGINNING && !BULLET.matcher(held).matches()) {
            marks.plain(held.toString());
        }
        held.setLength(0);
        raised.end();
        marks.end();
    }

    private void begin(char character, boolean ends) {
        if (ends) {
            if (!BULLET.matcher(held).matches()) {
                marks.plain(held.toString());
            }
            held.setLength(0);
            sink.lineEnd();
        } else if (Character.isWhitespace(character) && held.isEmpty()) {
            return;
        } else if (Character.isWhitespace(character) && BULLET.matcher(held).matches()) {
            held.setLength(0);
        } else if (mayBeAhead(held.toString() + character)) {
            held.append(character);
            toWhatIsAhead();
        } else {
            state = State.WITHIN;
            held.chars().forEach(before -> raised.accept((char) before));
            held.setLength(0);
            raised.accept(character);
        }
    }

    private boolean mayBeAhead(String line) {
        return BEGUN.matcher(line).matches() || !marks.written() && THOUGHT.startsWith(line);
    }

    private void toWhatIsAhead() {
        String line = held.toString();
        if (line.equals(FENCE) || line.equals(THOUGHT)) {
            held.setLength(0);
            state = line.equals(FENCE) ? State.FENCE : State.THOUGHT;
        }
    }

    private void think(char character) {
        held.append(character);
        if (held.toString().endsWith(THOUGHT_END)) {
            held.setLength(0);
            state = State.BEGINNING;
        } else if (held.length() > 2 * THOUGHT_END.length()) {
            held.delete(0, THOUGHT_END.length());
        }
    }
}
