package dev.footnote.assembly;

import dev.footnote.adapter.lucene.IndexFolder;
import dev.footnote.answer.Library;
import dev.footnote.answer.Search;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.document.Document;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.DocumentSet;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.search.store.Generation;
import dev.footnote.search.store.PerGeneration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The library of the documents in one folder, read once after the start, on top of what an index on disk has kept of it. */
final class FolderLibrary implements Library {

    /** How many documents are kept at once. */
    private static final int AT_A_TIME = 50;

    private final DocumentFolder reader;
    private final DocumentRoots roots;
    private final Pipeline pipeline;
    private final Optional<IndexFolder> kept;
    private final PerGeneration<Corpus> corpus;
    private volatile List<DocumentFailure> failures = List.of();
    private volatile int ignored;
    private volatile boolean ready;

    /** The corpus that the next one is made from; they are made one after the other. */
    private Corpus latest;

    /** @param kept the folder of the pipeline's index, where it is on disk */
    FolderLibrary(DocumentFolder reader, DocumentRoots roots, Pipeline pipeline, Optional<IndexFolder> kept) {
        this.kept = kept;
        this.reader = reader;
        this.roots = roots;
        this.pipeline = pipeline;
        this.latest = new Corpus(roots.toString(), Map.of(), List.of(), 0, 0);
        this.corpus = new PerGeneration<>(pipeline.store(), this::corpus);
    }

    /**
     * Reads the folder, and brings what differs from what is held into the index. Nothing else is embedded.
     *
     * @return what happened to each file
     * @throws UnreadableFolder when the folder cannot be read at all; the library then stays as it was kept, but is ready
     * @throws UncheckedIOException when the index cannot be written; what was kept is answered from, and it is ready
     */
    DocumentSet read() throws UnreadableFolder {
        try {
            kept.ifPresent(index -> bring(without(held(), index.documentsBefore())));
            DocumentSet documents = reader.read(roots);
            failures = documents.failures();
            ignored = documents.ignored();
            Map<String, Document> held = held();
            Set<String> gone = new HashSet<>(held.keySet());
            documents.documents().forEach(document -> gone.remove(document.id()));
            change(List.of(), gone);
            bring(different(held, documents.documents()));
            kept.ifPresent(FolderLibrary::finish);
            return documents;
        } finally {
            ready = true;
        }
    }

    private Map<String, Document> held() {
        return pipeline.store().read(Generation::documents);
    }

    private static List<Document> without(Map<String, Document> held, Collection<Document> documents) {
        return documents.stream()
                .filter(document -> !held.containsKey(document.id()))
                .toList();
    }

    private static List<Document> different(Map<String, Document> held, Collection<Document> documents) {
        return documents.stream()
                .filter(document -> !document.equals(held.get(document.id())))
                .toList();
    }

    /** Some at a time where they are kept, so that an interrupted start goes on where it was. */
    private void bring(List<Document> documents) {
        int step = kept.isPresent() ? AT_A_TIME : Math.max(1, documents.size());
        for (int from = 0; from < documents.size(); from += step) {
            change(documents.subList(from, Math.min(documents.size(), from + step)), Set.of());
        }
    }

    private static void finish(IndexFolder index) {
        try {
            index.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("The outdated index could not be deleted (" + e.getMessage() + ")", e);
        }
    }

    /** Lets go of the documents, and of the folder they are kept in. */
    void close() {
        pipeline.close();
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
