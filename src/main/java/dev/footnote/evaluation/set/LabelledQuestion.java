package dev.footnote.evaluation.set;

import java.util.List;
import java.util.Optional;

/**
 * A question with its gold labels, or labelled as having no answer in the documents.
 *
 * @param id names it within its set
 * @param text the question as a user would type it
 * @param kind what sort of question it is
 * @param tags further names to total it under
 * @param history what the user asked before in the same conversation, oldest first; empty for a question on its own
 * @param gold what is known to be right; {@link Gold#NONE} exactly where the kind has no answer
 * @param part whether it is to fit or to report
 * @param origin where it is written
 * @param rewrite the same question worded to stand alone, where somebody has done so
 */
public record LabelledQuestion(
        String id,
        String text,
        Kind kind,
        List<String> tags,
        List<String> history,
        Gold gold,
        Part part,
        Origin origin,
        Optional<String> rewrite) {

    /** A question that nobody has reworded. */
    public LabelledQuestion(
            String id,
            String text,
            Kind kind,
            List<String> tags,
            List<String> history,
            Gold gold,
            Part part,
            Origin origin) {
        this(id, text, kind, tags, history, gold, part, origin, Optional.empty());
    }

    public LabelledQuestion {
        if (id.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a question needs an id and words: '" + id + "', '" + text + "'");
        }
        if (kind.answerable() == gold.isNone()) {
            String rule = kind.answerable() ? " needs an answer" : " has no answer";
            throw new IllegalArgumentException(id + ": a question of kind " + kind.label() + rule);
        }
        tags = List.copyOf(tags);
        history = List.copyOf(history);
    }

    public boolean answerable() {
        return kind.answerable();
    }

    public List<List<String>> answers() {
        return gold.answers();
    }

    public List<String> shortAnswers() {
        return gold.shortAnswers();
    }

    public List<Evidence> evidence() {
        return gold.evidence();
    }
}
