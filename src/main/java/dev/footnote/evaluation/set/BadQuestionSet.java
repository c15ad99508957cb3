package dev.footnote.evaluation.set;

import java.util.List;
import java.util.stream.Collectors;

/** Exception for a set that cannot be run, with every mistake that was found in it; its message has one line for each. */
public class BadQuestionSet extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BadQuestionSet(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The mistakes, in the order of the files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
