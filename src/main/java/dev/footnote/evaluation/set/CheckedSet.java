package dev.footnote.evaluation.set;

import dev.footnote.document.Document;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question set validated against its documents.
 *
 * @param set the questions
 * @param documents what they are asked of
 * @param findings what does not fit
 */
public record CheckedSet(QuestionSet set, List<Document> documents, List<Finding> findings) {

    public CheckedSet {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** Holds a set against its documents: every quote of its evidence must stand in its document. */
    public static CheckedSet of(QuestionSet set, List<Document> documents) {
        Map<String, Document> byId = documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
        return new CheckedSet(set, documents, QuestionSetValidation.of(set, byId));
    }

    public String name() {
        return set.name();
    }

    /** The documents as a corpus, so that they are read only once. */
    public Corpus corpus() {
        return new Corpus.Given(documents);
    }

    /** What makes it unfit to be run. */
    public List<Problem> mistakes() {
        return findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(Finding::problem)
                .toList();
    }

    public boolean isSound() {
        return mistakes().isEmpty();
    }
}
