package dev.footnote.evaluation.set;

import dev.footnote.document.Document;
import dev.footnote.evaluation.metrics.RequiredGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Validates a question set against its documents, without asking anything. */
public final class QuestionSetValidation {

    private static final int MAX_SHOWN = 300;

    private final Map<String, Document> documents;
    private final List<Finding> findings = new ArrayList<>();

    private QuestionSetValidation(Map<String, Document> documents) {
        this.documents = documents;
    }

    /**
     * What is wrong with a set. Errors: a quote whose document is missing, or whose words are not in it, with the
     * nearest text shown. Warnings: a relevant document that is missing; an answer that the evidence does not hold.
     *
     * @param documents the set's documents by id
     */
    public static List<Finding> of(QuestionSet set, Map<String, Document> documents) {
        QuestionSetValidation validation = new QuestionSetValidation(documents);
        set.questions().forEach(validation::check);
        return validation.findings;
    }

    private void check(LabelledQuestion question) {
        for (String id : new TreeSet<>(question.filter().documents())) {
            if (!documents.containsKey(id)) {
                add(Finding.Severity.ERROR, question, "filters.documents", "there is no document " + id);
            }
        }
        for (int i = 0; i < question.evidence().size(); i++) {
            List<Quote> alternatives = question.evidence().get(i).alternatives();
            for (int j = 0; j < alternatives.size(); j++) {
                String field = "evidence[" + i + "]" + (j == 0 ? "" : ".also[" + (j - 1) + "]");
                check(question, field, alternatives.get(j));
            }
        }
        checkAnswers(question);
        for (String id : new TreeSet<>(question.gold().grades().keySet())) {
            if (question.gold().grades().get(id) > 0 && !documents.containsKey(id)) {
                add(Finding.Severity.WARNING, question, "relevant", "there is no document " + id);
            }
        }
    }

    private void check(LabelledQuestion question, String field, Quote quote) {
        Document document = documents.get(quote.documentId());
        if (document == null) {
            add(Finding.Severity.ERROR, question, field + ".document", "there is no document " + quote.documentId());
        } else if (!question.filter().allows(document)) {
            add(Finding.Severity.ERROR, question, field + ".document", "the filters leave " + document.id() + " out");
        } else if (quote.spansIn(document.text()).isEmpty()) {
            add(Finding.Severity.ERROR, question, field + ".quote", missing(quote, document));
        }
    }

    private static String missing(Quote quote, Document document) {
        String nearest = NearestText.find(quote.text(), document.text())
                .map(span -> "the nearest text is at " + span.start() + ": \"" + shown(span.in(document.text())) + "\"")
                .orElse("nothing there is like it");
        return "not in " + document.id() + ": \"" + shown(quote.text()) + "\"; " + nearest;
    }

    private void checkAnswers(LabelledQuestion question) {
        if (question.evidence().isEmpty()) {
            return;
        }
        String evidence = question.evidence().stream()
                .flatMap(item -> item.alternatives().stream())
                .map(Quote::text)
                .collect(Collectors.joining("\n"));
        for (List<String> group : RequiredGroups.missing(evidence, question.answers())) {
            add(Finding.Severity.WARNING, question, "answers", "no quote of its evidence holds any of " + group);
        }
    }

    private void add(Finding.Severity severity, LabelledQuestion question, String field, String message) {
        findings.add(new Finding(severity, new Problem(question.origin(), question.id() + "." + field, message)));
    }

    private static String shown(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN) + "…";
    }
}
