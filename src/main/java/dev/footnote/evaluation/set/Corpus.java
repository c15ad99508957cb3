package dev.footnote.evaluation.set;

import dev.footnote.document.Document;
import java.nio.file.Path;
import java.util.List;

/** The documents that a question set is to be answered from. */
public sealed interface Corpus {

    /** The documents that the program is set to answer from anyway. */
    record Configured() implements Corpus {}

    /**
     * The documents of a folder.
     *
     * @param path the folder, already resolved against the set's file
     */
    record Folder(Path path) implements Corpus {}

    /**
     * Documents that come with the set.
     *
     * @param documents all of them, ids distinct
     */
    record Given(List<Document> documents) implements Corpus {
        public Given {
            documents = List.copyOf(documents);
        }
    }
}
