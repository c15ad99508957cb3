package dev.footnote.evaluation.file.parse;

import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Origin;
import dev.footnote.evaluation.set.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes of one file, so that all are told at once. */
public final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public void add(int line, String field, String message) {
        found.add(new Problem(origin(line), field, message));
    }

    public Origin origin(int line) {
        return new Origin(file, line);
    }

    public int count() {
        return found.size();
    }

    public void throwIfAny() throws BadQuestionSet {
        throwIfAny(List.of(this));
    }

    /** Throws when there is any in one of several files. */
    public static void throwIfAny(List<Problems> files) throws BadQuestionSet {
        List<Problem> all =
                files.stream().flatMap(file -> file.inOrder().stream()).toList();
        if (!all.isEmpty()) {
            throw new BadQuestionSet(all);
        }
    }

    /** The mistakes so far. */
    public List<Problem> all() {
        return inOrder();
    }

    private List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(problem -> problem.origin().line()))
                .toList();
    }
}
