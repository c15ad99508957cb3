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
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.document.sync.FolderSync;
import dev.footnote.document.sync.Shelf;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.document.sync.SyncStatus;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.index.UnusableIndex;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.search.store.Generation;
import dev.footnote.search.store.PerGeneration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The library of the documents in folders, in step with their files, on top of what an index on disk has kept of them. */
final class FolderLibrary implements Library, Shelf {

    /** How many documents of an outdated index are kept at once. */
    private static final int AT_A_TIME = 50;

    private final DocumentRoots roots;
    private final Pipeline pipeline;
    private final Optional<IndexFolder> kept;
    private final Duration patience;
    private final FolderSync sync;
    private final PerGeneration<Corpus> corpus;
    private final Set<String> given = ConcurrentHashMap.newKeySet();
    private volatile Optional<String> problem = Optional.empty();
    private volatile long began;
    private volatile boolean ready;
    private volatile boolean stopped;
    private volatile boolean closed;
    private volatile Shown shown = new Shown(null, null, null);

    /** The corpus that the next one is made from; they are made one after the other. */
    private Corpus latest;

    private record Shown(Corpus documents, SyncStatus status, Corpus corpus) {}

    /**
     * How files are followed.
     *
     * @param settle how long a file must not have been written to before it is read
     * @param patience how long questions wait for the first reading
     */
    record Following(Duration settle, Duration patience) {}

    /** @param kept the folder of the pipeline's index, where it is on disk */
    FolderLibrary(
            DocumentFolder reader,
            DocumentRoots roots,
            Pipeline pipeline,
            Optional<IndexFolder> kept,
            Following following) {
        this.kept = kept;
        this.roots = roots;
        this.pipeline = pipeline;
        this.patience = following.patience();
        this.sync = new FolderSync(reader, roots, this, following.settle(), Clock.systemUTC());
        this.latest = new Corpus(roots.toString(), Map.of(), List.of(), 0, 0);
        this.corpus = new PerGeneration<>(pipeline.store(), this::corpus);
    }

    /**
     * The library that the settings name.
     *
     * @param warn told what was wrong with the index as it was
     * @throws UnusableIndex when the index is on disk and can be neither read nor made
     */
    static FolderLibrary open(Settings settings, Models models, Consumer<String> warn) throws UnusableIndex {
        Optional<IndexFolder> kept = KeptIndex.of(settings, models);
        kept.ifPresent(index -> index.notes().forEach(warn));
        Pipeline pipeline = kept.map(index -> Pipeline.of(settings, models, index.index()))
                .orElseGet(() -> Pipeline.of(settings, models));
        Settings.Documents documents = settings.documents();
        return new FolderLibrary(
                Wiring.documentFolder(settings),
                DocumentRoots.of(documents.path()),
                pipeline,
                kept,
                new Following(documents.settle(), documents.patience()));
    }

    /** What keeps the documents in step with their files. */
    FolderSync sync() {
        return sync;
    }

    /**
     * Reads the folders for the first time, and brings what differs from what is held into the index. Nothing else is
     * embedded. What was kept can be asked at once, all else when it was read, or when patience is over.
     *
     * @throws UnreadableFolder when a folder cannot be read at all; the library then stays as it was kept, but is ready
     * @throws UncheckedIOException when the index cannot be written; what was kept is answered from, and it is ready
     */
    SyncReport read() throws UnreadableFolder {
        began = System.nanoTime();
        try {
            ready = !held().isEmpty();
            roots.check();
            kept.ifPresent(this::bringBefore);
            SyncReport report = sync.run();
            kept.ifPresent(FolderLibrary::finish);
            problem = Optional.empty();
            return report;
        } catch (UnreadableFolder | UncheckedIOException e) {
            problem = Optional.of(e.getMessage());
            throw e;
        } finally {
            ready = true;
        }
    }

    /** Some at a time, so that an interrupted start goes on where it was. */
    private void bringBefore(IndexFolder index) {
        Map<String, Document> held = held();
        List<Document> before = index.documentsBefore().stream()
                .filter(document -> !held.containsKey(document.id()))
                .toList();
        for (int from = 0; from < before.size(); from += AT_A_TIME) {
            bring(before.subList(from, Math.min(before.size(), from + AT_A_TIME)), Set.of());
        }
    }

    private static void finish(IndexFolder index) {
        try {
            index.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("The outdated index could not be deleted (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public Map<String, Document> held() {
        return pipeline.store().read(Generation::documents);
    }

    @Override
    public int bring(Collection<Document> put, Set<String> removed) {
        if (stopped) {
            throw new CancellationException("stopped; what was read until then is kept");
        }
        pipeline.ingestion().apply(put, List.of(), removed);
        return pipeline.store()
                .read(generation -> put.stream()
                        .mapToInt(document ->
                                generation.index().passages(document.id()).size())
                        .sum());
    }

    /** Ends reading before the next step, which {@link CancellationException} tells who reads. */
    void stop() {
        stopped = true;
    }

    /** Lets go of the documents, and of the folder they are kept in. */
    void close() {
        closed = true;
        pipeline.close();
    }

    /** Whether it was closed, because the program is ending: what still fails afterwards failed for that. */
    boolean isClosed() {
        return closed;
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
        latest = latest.changed(generation.documents(), generation.index().size());
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
        Corpus documents = corpus.use(Function.identity());
        SyncStatus status = sync.status();
        Shown before = shown;
        if (before.documents() == documents && before.status() == status) {
            return before.corpus();
        }
        List<DocumentFailure> failures = status.failures().stream()
                .filter(failure -> !given.contains(failure.id()))
                .toList();
        Corpus now = documents.beside(failures, status.ignored());
        shown = new Shown(documents, status, now);
        return now;
    }

    @Override
    public int unread() {
        return sync.status().unread();
    }

    @Override
    public void change(Collection<Document> put, Set<String> removed) {
        bring(put, removed);
        given.removeAll(removed);
        put.forEach(document -> given.add(document.id()));
    }

    @Override
    public boolean ready() {
        return ready || began != 0 && System.nanoTime() - began > patience.toNanos();
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }
}
