package dev.footnote.training;

import dev.footnote.evaluation.set.Asking;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.search.index.Filter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question asked of a document that it was not asked of: it has no answer there but by chance. Confidence that knows near misses
 * only would be sure of what has nothing to do with the document at all.
 */
final class OtherDocument {

    private OtherDocument() {}

    /** Every second answerable question of a single document, with one of the others in its place, by the hash code of its id. */
    static Optional<LabelledQuestion> of(LabelledQuestion question, Collection<String> documents) {
        Set<String> asked = question.filter().documents();
        List<String> others =
                documents.stream().filter(id -> !asked.contains(id)).sorted().toList();
        int number = question.id().hashCode();
        if (!question.answerable() || asked.size() != 1 || others.isEmpty() || number % 2 != 0) {
            return Optional.empty();
        }
        String other = others.get(Math.floorMod(number / 2, others.size()));
        return Optional.of(elsewhere(question, other));
    }

    private static LabelledQuestion elsewhere(LabelledQuestion question, String document) {
        Asking asking = question.asking();
        Filter filter = new Filter(Set.of(document), Set.of(), Optional.empty(), Optional.empty(), Set.of());
        return new LabelledQuestion(
                question.id(),
                new Asking(asking.text(), asking.history(), asking.rewrite(), filter),
                question.kind(),
                question.tags(),
                question.gold(),
                question.part(),
                question.origin());
    }
}
