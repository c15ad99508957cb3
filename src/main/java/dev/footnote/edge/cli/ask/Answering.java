package dev.footnote.edge.cli.ask;

import dev.footnote.answer.Assistant;
import java.util.List;

/** What the commands that ask work with: a port, so that nothing is loaded for a command that asks nothing. */
public interface Answering {

    /**
     * The assistant, once the documents were read.
     *
     * @param documents folders, files and globs to answer from; where there are none, those of the settings
     * @throws IllegalStateException with a sentence for people where they cannot be read
     */
    Assistant assistant(List<String> documents);

    /** Every setting as {@code name = value} with where its value is from, in order of their names; keys are not shown. */
    List<String> settings();
}
