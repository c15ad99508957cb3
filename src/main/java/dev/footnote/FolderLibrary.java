package dev.footnote;

import dev.footnote.answer.Answer;
import dev.footnote.answer.Answerer;
import dev.footnote.answer.Library;
import dev.footnote.document.Document;
import dev.footnote.document.DocumentFolder;
import dev.footnote.document.DocumentSet;
import dev.footnote.document.UnreadableFolder;
import dev.footnote.index.Corpus;
import dev.footnote.index.Ingestion;
import dev.footnote.question.Question;
import dev.footnote.retrieval.Hit;
import dev.footnote.retrieval.Retriever;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The library over one folder, read once after the start. */
final class FolderLibrary implements Library {

    private final DocumentFolder reader;
    private final Path folder;
    private final Ingestion ingestion;
    private final Retriever retriever;
    private final Answerer answerer;
    private volatile Corpus corpus;
    private volatile boolean ready;

    FolderLibrary(DocumentFolder reader, Path folder, Ingestion ingestion, Retriever retriever, Answerer answerer) {
        this.reader = reader;
        this.folder = folder;
        this.ingestion = ingestion;
        this.retriever = retriever;
        this.answerer = answerer;
        this.corpus = new Corpus(folder.toString(), Map.of(), List.of(), 0);
    }

    /**
     * Reads the folder.
     *
     * @return what happened to each file
     * @throws UnreadableFolder when the folder cannot be read at all; the library then stays empty, but is ready
     */
    DocumentSet read() throws UnreadableFolder {
        try {
            DocumentSet documents = reader.read(folder);
            int passages = ingestion.add(documents.documents());
            corpus = new Corpus(folder.toString(), byId(documents.documents()), documents.failures(), passages);
            return documents;
        } finally {
            ready = true;
        }
    }

    private static Map<String, Document> byId(List<Document> documents) {
        return documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
    }

    @Override
    public Answer answer(Question question, int maxPassages) {
        return answerer.answer(question, maxPassages);
    }

    @Override
    public List<Hit> passages(Question question, int k) {
        return retriever.retrieve(question, k);
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public boolean ready() {
        return ready;
    }
}
