package dev.footnote.assembly;

import dev.footnote.answer.Library;
import dev.footnote.answer.Search;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.document.Document;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentSet;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.search.store.Generation;
import dev.footnote.search.store.PerGeneration;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The library of the documents in one folder, read once after the start; what is added later is kept in memory only. */
final class FolderLibrary implements Library {

    private final DocumentFolder reader;
    private final Path folder;
    private final Pipeline pipeline;
    private final PerGeneration<Corpus> corpus;
    private volatile List<DocumentFailure> failures = List.of();
    private volatile int ignored;
    private volatile boolean ready;

    /** The corpus that the next one is made from; they are made one after the other. */
    private Corpus latest;

    FolderLibrary(DocumentFolder reader, Path folder, Pipeline pipeline) {
        this.reader = reader;
        this.folder = folder;
        this.pipeline = pipeline;
        this.latest = new Corpus(folder.toString(), Map.of(), List.of(), 0, 0);
        this.corpus = new PerGeneration<>(pipeline.store(), this::corpus);
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
            failures = documents.failures();
            ignored = documents.ignored();
            change(documents.documents(), Set.of());
            return documents;
        } finally {
            ready = true;
        }
    }

    /** Does beforehand what the first questions would wait for. */
    void warm() {
        pipeline.tokens().prepare(passages());
    }

    /** What checks sentences against its passages, and any others. */
    AnswerVerifier verifier() {
        return pipeline.verifier();
    }

    /** All passages, in order. */
    List<Passage> passages() {
        return pipeline.store()
                .read(generation -> generation.documents().keySet().stream()
                        .flatMap(id -> generation.index().passages(id).stream())
                        .toList());
    }

    private Corpus corpus(Generation generation) {
        Map<String, Document> documents = generation.documents();
        List<DocumentFailure> still = failures.stream()
                .filter(failure -> !documents.containsKey(failure.id()))
                .toList();
        latest = latest.changed(documents, still, ignored, generation.index().size());
        return latest;
    }

    @Override
    public Answer answer(Question question, int maxPassages, Follower follower) {
        return pipeline.answerer().use(answerer -> answerer.answer(question, maxPassages, follower));
    }

    @Override
    public boolean asksModel(Question question) {
        return pipeline.answerer().use(answerer -> answerer.asksModel(question));
    }

    @Override
    public Search search(Question question, int k) {
        return pipeline.answerer().use(answerer -> answerer.search(question, k));
    }

    @Override
    public List<Hit> passages(Query query, int k) {
        return pipeline.retriever().use(retriever -> retriever.retrieve(query, k));
    }

    @Override
    public Corpus corpus() {
        return corpus.use(Function.identity());
    }

    @Override
    public void change(Collection<Document> put, Set<String> removed) {
        pipeline.ingestion().apply(put, List.of(), removed);
    }

    @Override
    public boolean ready() {
        return ready;
    }
}
