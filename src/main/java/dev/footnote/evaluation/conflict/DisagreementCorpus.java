package dev.footnote.evaluation.conflict;

import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Part;
import java.util.List;

/**
 * Documents with questions on which they disagree or not.
 *
 * @param id says which part its cases belong to, see {@link Part#ofSource}
 * @param documents what is asked
 * @param cases the questions, at least one
 */
public record DisagreementCorpus(String id, Corpus documents, List<DisagreementCase> cases) {

    public DisagreementCorpus {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException(id + ": no cases");
        }
    }

    /** What its cases are for. */
    public Part part() {
        return Part.ofSource(id);
    }
}
