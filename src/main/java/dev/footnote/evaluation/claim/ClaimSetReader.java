package dev.footnote.evaluation.claim;

import dev.footnote.evaluation.set.BadQuestionSet;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a set of claims: a port. */
public interface ClaimSetReader {

    /** Whether a file holds claims and not questions, mistaken ones included, by what stands first in it. */
    boolean isClaims(Path file) throws IOException;

    /**
     * Reads a whole set, or none of it.
     *
     * @throws BadQuestionSet when anything in it is wrong; it holds all that is
     * @throws IOException when it cannot be read at all
     */
    ClaimSet read(Path file) throws IOException, BadQuestionSet;
}
