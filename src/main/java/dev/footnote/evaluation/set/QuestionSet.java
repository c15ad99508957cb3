package dev.footnote.evaluation.set;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A set of labelled questions to evaluate with.
 *
 * @param name what reports call it
 * @param corpus what they are asked about
 * @param questions at least one, ids distinct
 */
public record QuestionSet(String name, Corpus corpus, List<LabelledQuestion> questions) {

    public QuestionSet {
        questions = List.copyOf(questions);
        if (name.isBlank() || questions.isEmpty()) {
            throw new IllegalArgumentException("a question set needs a name and questions: '" + name + "'");
        }
        Set<String> ids = new HashSet<>();
        for (LabelledQuestion question : questions) {
            if (!ids.add(question.id())) {
                throw new IllegalArgumentException(name + ": two questions have the id " + question.id());
            }
        }
    }

    /** The questions of one part, in their order. */
    public List<LabelledQuestion> questions(Part part) {
        return questions.stream().filter(question -> question.part() == part).toList();
    }
}
