package dev.footnote.evaluation.set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds question sets by what they look like, without reading them: a port. */
public interface QuestionSetFinder {

    /**
     * The sets in a folder and in the folders right in it, mistaken ones included, in order; hidden ones are left out.
     *
     * @throws IOException when the folder cannot be looked through
     */
    List<Path> find(Path folder) throws IOException;
}
