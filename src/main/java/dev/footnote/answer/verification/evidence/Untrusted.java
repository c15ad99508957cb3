package dev.footnote.answer.verification.evidence;

import dev.footnote.document.Instructions;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import dev.footnote.work.Budget;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a passage that bear nothing out, because they may have been written to be repeated by a model. */
public final class Untrusted {

    /** What an instruction wants said may stand in a sentence of its own: so many before and behind it. */
    private static final int BEFORE = 1;

    private static final int BEHIND = 2;

    private Untrusted() {}

    /** The sentences that look like instructions and those beside them, as spans of the document's text. */
    public static List<Span> of(Passage passage) {
        Budget.check();
        List<Span> sentences = passage.sentences();
        List<Span> untrusted = new ArrayList<>();
        for (Span instruction : Instructions.in(passage.text())) {
            Span place = instruction.shift(passage.span().start());
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).overlaps(place)) {
                    untrusted.addAll(
                            sentences.subList(Math.max(0, i - BEFORE), Math.min(sentences.size(), i + BEHIND + 1)));
                }
            }
        }
        return untrusted;
    }
}
