package dev.footnote.evaluation.set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Adds questions to a set: a port. */
public interface QuestionSetWriter {

    /**
     * Writes questions behind the last one and leaves all else as it is. The file is replaced in one step, and only when
     * what is to be there reads as the old questions and the new ones.
     *
     * @throws BadQuestionSet when the file is wrong, or so written that nothing can be added to it
     * @throws IOException when it cannot be read or written
     */
    void append(Path file, List<LabelledQuestion> questions) throws IOException, BadQuestionSet;
}
