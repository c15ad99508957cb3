package dev.footnote.assembly;

import dev.footnote.document.Document;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.CorpusReader;
import java.nio.file.Path;
import java.util.List;

/** Reader of the documents of question sets; folders are read as the server reads its own. */
final class FolderCorpora implements CorpusReader {

    private final DocumentFolder reader;
    private final Path configured;

    /** @param configured the folder of sets that name no documents */
    FolderCorpora(DocumentFolder reader, Path configured) {
        this.reader = reader;
        this.configured = configured;
    }

    @Override
    public List<Document> documents(Corpus corpus) throws UnreadableFolder {
        if (corpus instanceof Corpus.Given given) {
            return given.documents();
        }
        Path folder = corpus instanceof Corpus.Folder named ? named.path() : configured;
        return reader.read(folder).documents();
    }
}
