package dev.footnote.edge.rest.ask;

import dev.footnote.answer.reply.Answer;
import dev.footnote.edge.rest.Wire;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as one text: every sentence, a space, and the numbers of its citations in brackets.
 *
 * @param text the whole
 * @param sentences the sentences with their places in {@code text}
 */
public record MarkedText(String text, List<AskReply.Sentence> sentences) {

    static MarkedText of(List<Answer.Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<AskReply.Sentence> placed = new ArrayList<>();
        for (Answer.Sentence sentence : sentences) {
            text.append(text.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(sentence.text());
            placed.add(sentence(sentence, start));
            text.append(marks(sentence));
        }
        return new MarkedText(text.toString(), List.copyOf(placed));
    }

    /** A sentence that begins at {@code start} of the answer. */
    static AskReply.Sentence sentence(Answer.Sentence sentence, int start) {
        return new AskReply.Sentence(
                sentence.text(),
                start,
                start + sentence.text().length(),
                sentence.citations(),
                Wire.name(sentence.verdict()),
                sentence.problem().orElse(null));
    }

    /** What follows a sentence. */
    public static String marks(Answer.Sentence sentence) {
        return sentence.citations().isEmpty() ? "" : " " + Replies.marks(sentence.citations());
    }
}
