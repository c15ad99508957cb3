package dev.footnote.edge.cli;

import dev.footnote.document.Document;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Finding;
import dev.footnote.evaluation.set.QuestionSet;
import java.util.List;

/**
 * A question set validated against its documents.
 *
 * @param set the questions
 * @param documents what they are asked of
 * @param findings what does not fit
 */
public record CheckedSet(QuestionSet set, List<Document> documents, List<Finding> findings) {

    /** The documents as a corpus, so that they are read only once. */
    Corpus corpus() {
        return new Corpus.Given(documents);
    }

    boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
