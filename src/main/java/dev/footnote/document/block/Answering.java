package dev.footnote.document.block;

import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions with their answers as pages of questions have them: a bold question, or {@code Q:} and {@code A:}. */
final class Answering {

    private static final Pattern ASKED = Pattern.compile("(?s)Q ?\\d{0,3}[.:)] \\S.*?(?= A ?\\d{0,3}[.:)] |\\z)");

    private final WrittenText text;

    // where the answer to the last question begins, or -1 while none is open
    private int start = -1;

    Answering(WrittenText text) {
        this.text = text;
    }

    /** Looks whether a paragraph, written at {@code span}, asks a question that what follows answers. */
    void note(Block.Paragraph paragraph, Span span) {
        String words = text.words(span);
        question(paragraph, words).ifPresent(question -> {
            endBefore(span.start());
            text.place(Kind.QUESTION, Span.of(span.start(), span.start() + question.length()));
            start = span.start() + question.length();
        });
    }

    private static Optional<String> question(Block.Paragraph paragraph, String words) {
        Matcher asked = ASKED.matcher(words);
        if (asked.lookingAt()) {
            return Optional.of(asked.group().strip());
        }
        String strong = WrittenText.normal(paragraph.strong());
        return strong.endsWith("?") && words.startsWith(strong) ? Optional.of(strong) : Optional.empty();
    }

    /** No more belongs to the last answer. */
    void end() {
        endBefore(text.length());
    }

    private void endBefore(int end) {
        if (start >= 0) {
            Span answer = Span.of(start, end);
            text.place(
                    Kind.ANSWER,
                    Span.of(0, answer.length()).strip(text.words(answer)).shift(start));
        }
        start = -1;
    }
}
