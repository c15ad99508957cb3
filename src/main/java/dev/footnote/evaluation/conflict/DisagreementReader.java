package dev.footnote.evaluation.conflict;

import dev.footnote.evaluation.set.BadQuestionSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads cases of disagreement: a port. */
public interface DisagreementReader {

    /**
     * Reads a whole file, or none of it.
     *
     * @throws BadQuestionSet when anything in it is wrong; it holds all that is
     * @throws IOException when it cannot be read at all
     */
    List<DisagreementCorpus> read(Path file) throws IOException, BadQuestionSet;
}
