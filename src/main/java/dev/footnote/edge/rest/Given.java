package dev.footnote.edge.rest;

import dev.footnote.answer.Assistant;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.search.index.Corpus;
import java.util.Collection;

/** Checks of requests that no annotation can make, because they depend on the documents or on how a text is written. */
public final class Given {

    private Given() {}

    /** Rejects what needs the documents while they are still being read. */
    public static void ready(Assistant assistant) {
        if (!assistant.isReady()) {
            throw Rejection.of(ProblemType.NOT_READY, ProblemType.NOT_READY.detail());
        }
    }

    /** Rejects ids of documents that there are not. */
    public static void documents(String field, Collection<String> ids, Corpus corpus) {
        for (String id : ids) {
            if (id == null || corpus.document(id).isEmpty()) {
                throw Rejection.invalid(field, "There is no document \"" + id + "\".");
            }
        }
    }

    /** A number of passages or suggestions in an address, which is text still; {@code usual} where there is none. */
    public static int count(String field, String wanted, int usual) {
        return count(field, wanted, usual, Limits.PASSAGES);
    }

    /** A number from 1 to {@code most} in an address, which is text still; {@code usual} where there is none. */
    public static int count(String field, String wanted, int usual, int most) {
        if (wanted == null) {
            return usual;
        }
        int count;
        try {
            count = Integer.parseInt(wanted);
        } catch (NumberFormatException notANumber) {
            throw new Rejection(Problem.in(field, ProblemType.WRONG_TYPE, "This takes a whole number."));
        }
        if (count < 1 || count > most) {
            throw Rejection.invalid(field, "From 1 to " + most + ", not " + count + ".");
        }
        return count;
    }
}
