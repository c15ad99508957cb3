package dev.footnote.evaluation.set;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.Turn;
import dev.footnote.search.index.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way in which a question is asked that has others before it in its conversation. */
public enum Conversation {
    /** With all that was asked before. */
    HISTORY,
    /** By itself, as if nothing had been asked before. */
    LAST,
    /** All questions one after the other, as one. */
    ALL,
    /** As the set rewords it to stand alone, where it does; otherwise by itself. */
    REWRITE;

    /** The name as the command line writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is asked of the documents that the question allows.
     *
     * @param withheld documents that may not answer all the same, by id
     */
    public Question ask(LabelledQuestion question, Set<String> withheld) {
        Filter filter = question.filter().withholdingToo(withheld);
        return switch (this) {
            case HISTORY -> {
                List<Turn> before = question.history().stream()
                        .filter(text -> !text.isBlank())
                        .map(Turn::of)
                        .toList();
                yield new Question(question.text(), filter, before, Optional.empty());
            }
            case LAST -> new Question(question.text(), filter);
            case ALL ->
                new Question(
                        Stream.concat(question.history().stream(), Stream.of(question.text()))
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining(" ")),
                        filter);
            case REWRITE -> new Question(question.rewrite().orElse(question.text()), filter);
        };
    }
}
