package dev.footnote.evaluation.set;

import dev.footnote.document.Document;
import dev.footnote.document.source.UnreadableFolder;
import java.util.List;

/** Reader of the documents of a question set: a port. */
public interface CorpusReader {

    /**
     * All documents that can be read, ids distinct; a file that cannot be read is left out.
     *
     * @throws UnreadableFolder when there is no such folder
     */
    List<Document> documents(Corpus corpus) throws UnreadableFolder;
}
