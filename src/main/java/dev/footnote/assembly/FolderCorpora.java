package dev.footnote.assembly;

import dev.footnote.document.Document;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.DocumentSet;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.CorpusReader;
import java.util.List;

/** Reader of the documents of question sets; folders are read as the server reads its own. */
final class FolderCorpora implements CorpusReader {

    private final DocumentFolder reader;
    private final DocumentRoots configured;

    /** @param configured the folders of sets that name no documents */
    FolderCorpora(DocumentFolder reader, DocumentRoots configured) {
        this.reader = reader;
        this.configured = configured;
    }

    @Override
    public List<Document> documents(Corpus corpus) throws UnreadableFolder {
        if (corpus instanceof Corpus.Given given) {
            return given.documents();
        }
        DocumentSet read = corpus instanceof Corpus.Folder named ? reader.read(named.path()) : reader.read(configured);
        return read.documents();
    }
}
