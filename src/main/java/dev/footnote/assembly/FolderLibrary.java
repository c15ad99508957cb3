package dev.footnote.assembly;

import dev.footnote.answer.Library;
import dev.footnote.answer.Search;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.document.Document;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentSet;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The library over one folder, read once after the start. */
final class FolderLibrary implements Library {

    private final DocumentFolder reader;
    private final Path folder;
    private final Pipeline pipeline;
    private volatile Corpus corpus;
    private volatile boolean ready;

    FolderLibrary(DocumentFolder reader, Path folder, Pipeline pipeline) {
        this.reader = reader;
        this.folder = folder;
        this.pipeline = pipeline;
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
            int passages = pipeline.ingestion().add(documents.documents());
            corpus = new Corpus(folder.toString(), byId(documents.documents()), documents.failures(), passages);
            return documents;
        } finally {
            ready = true;
        }
    }

    /** Does beforehand what the first questions would wait for. */
    void warm() {
        pipeline.tokens().prepare(pipeline.index().passages());
    }

    /** What checks sentences against its passages, and any others. */
    AnswerVerifier verifier() {
        return pipeline.verifier();
    }

    /** All passages, in order. */
    List<Passage> passages() {
        return pipeline.index().passages();
    }

    private static Map<String, Document> byId(List<Document> documents) {
        return documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
    }

    @Override
    public Answer answer(Question question, int maxPassages, Follower follower) {
        return pipeline.answerer().answer(question, maxPassages, follower);
    }

    @Override
    public boolean asksModel(Question question) {
        return pipeline.answerer().asksModel(question);
    }

    @Override
    public Search search(Question question, int k) {
        return pipeline.answerer().search(question, k);
    }

    @Override
    public List<Hit> passages(Query query, int k) {
        return pipeline.retriever().retrieve(query, k);
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
