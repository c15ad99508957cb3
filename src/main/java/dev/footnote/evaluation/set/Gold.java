package dev.footnote.evaluation.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gold labels of a question: evidence, answers and relevant documents. Any part may be empty: a data set that only names
 * relevant documents has grades and no evidence, one of question and answer only has short answers.
 *
 * @param answers what the answer's text must hold: groups, of each of which at least one alternative
 * @param shortAnswers answers of few words, any of which is right
 * @param evidence what the answer has to rest on, all of it
 * @param grades how relevant documents are, by id: 1 or more is relevant, the higher the more, 0 or less is known not to be;
 * empty where the evidence says it
 */
public record Gold(
        List<List<String>> answers, List<String> shortAnswers, List<Evidence> evidence, Map<String, Integer> grades) {

    /** Of a question that has no answer. */
    public static final Gold NONE = new Gold(List.of(), List.of(), List.of(), Map.of());

    public Gold {
        answers = answers.stream().map(List::copyOf).toList();
        shortAnswers = List.copyOf(shortAnswers);
        evidence = List.copyOf(evidence);
        grades = Map.copyOf(grades);
        if (answers.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a group of answers without alternatives: " + answers);
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The grades, or where none are given 1 for every document that a quote of the evidence comes from. */
    public Map<String, Integer> documentGrades() {
        if (!grades.isEmpty()) {
            return grades;
        }
        Map<String, Integer> quoted = new LinkedHashMap<>();
        evidence.forEach(item -> item.alternatives().forEach(quote -> quoted.put(quote.documentId(), 1)));
        return quoted;
    }

    /** The documents that hold the answer or a part of it, by id; to hide them all leaves a question without an answer. */
    public Set<String> relevantDocuments() {
        Map<String, Integer> grades = documentGrades();
        return grades.keySet().stream().filter(id -> grades.get(id) > 0).collect(Collectors.toSet());
    }
}
