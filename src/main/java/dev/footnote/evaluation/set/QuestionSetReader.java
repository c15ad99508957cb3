package dev.footnote.evaluation.set;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a question set of one format: a port. */
public interface QuestionSetReader {

    /**
     * Reads a whole set, or none of it.
     *
     * @param path the set's file, or its folder where the format has several files
     * @throws BadQuestionSet when anything in it is wrong; it holds all that is
     * @throws IOException when it cannot be read at all
     */
    QuestionSet read(Path path) throws IOException, BadQuestionSet;
}
