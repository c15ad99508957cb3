package dev.footnote.evaluation.set;

import dev.footnote.document.Document;
import dev.footnote.search.index.Filter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question with its gold labels, or labelled as having no answer in the documents.
 *
 * @param id names it within its set
 * @param asking what is asked, after what, and of which documents
 * @param kind what sort of question it is
 * @param tags further names to total it under
 * @param gold what is known to be right; {@link Gold#NONE} exactly where the kind has no answer
 * @param part whether it is to fit or to report
 * @param origin where it is written
 */
public record LabelledQuestion(
        String id, Asking asking, Kind kind, List<String> tags, Gold gold, Part part, Origin origin) {

    public LabelledQuestion {
        if (id.isBlank() || asking.text().isBlank()) {
            throw new IllegalArgumentException(
                    "a question needs an id and words: '" + id + "', '" + asking.text() + "'");
        }
        if (kind.answerable() == gold.isNone()) {
            String rule = kind.answerable() ? " needs an answer" : " has no answer";
            throw new IllegalArgumentException(id + ": a question of kind " + kind.label() + rule);
        }
        tags = List.copyOf(tags);
    }

    public boolean answerable() {
        return kind.answerable();
    }

    /** Whether other documents could still be asked if those that answer it were hidden. */
    public boolean canBeWithheld(Collection<Document> documents) {
        Set<String> relevant = gold.relevantDocuments();
        Filter left = filter().withholdingToo(relevant);
        return answerable() && !relevant.isEmpty() && documents.stream().anyMatch(left::allows);
    }

    public String text() {
        return asking.text();
    }

    public List<String> history() {
        return asking.history();
    }

    public Optional<String> rewrite() {
        return asking.rewrite();
    }

    public Filter filter() {
        return asking.filter();
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
