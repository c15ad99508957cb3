package dev.footnote.evaluation.feedback;

import dev.footnote.evaluation.set.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads feedback that was kept: a port. */
public interface FeedbackReader {

    /**
     * The entries of a feedback file.
     *
     * @param feedback the entries, the oldest first
     * @param problems what is none, with the reason; one broken line, as a crash may leave it, costs no other
     */
    record Contents(List<Feedback> feedback, List<Problem> problems) {
        public Contents {
            feedback = List.copyOf(feedback);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException when there is none, or it cannot be read
     */
    Contents read(Path file) throws IOException;
}
