package dev.footnote.adapter.lucene;

import dev.footnote.document.Document;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * Words and vectors of passages in one Lucene index, in memory or {@link IndexFolder on disk}. Scores depend on what is held,
 * not on the order in which it came: a deleted passage counts in no statistics, although Lucene merges it away only later, in
 * the background and before a fifth of all is deleted. A change takes the time of what is changed, and of a copy of the table
 * of documents; on disk it is kept, in full or not at all, when it returns.
 */
public final class LucenePassageIndex implements PassageIndex {

    /** The default of the greatest number of passages among which the nearest are searched by looking at all. */
    public static final int EXACT_UP_TO = 20_000;

    private final Queries queries;
    private final PassageFields fields;
    private final BM25Similarity similarity;
    private final LuceneTextAnalyzer analyzer;
    private final Directory directory;
    private final int exactUpTo;

    /** What each commit says of how the index was made; nothing in memory, where nothing is committed. */
    private final Map<String, String> stamp;

    private boolean isReadOnly;
    private IndexWriter writer;
    private DirectoryReader reader;
    private Held held = Held.NOTHING;

    /** How many numbers each vector has; 0 before the first one says it. */
    private int dimension;

    /** An empty index in memory with the default of {@link #EXACT_UP_TO}. */
    public LucenePassageIndex(LuceneTextAnalyzer analyzer, LexicalWeights weights, Bm25 bm25) {
        this(analyzer, weights, bm25, EXACT_UP_TO);
    }

    /**
     * An empty index in memory.
     *
     * @param exactUpTo among so many passages the nearest are searched by looking at all, among more in the graph
     */
    public LucenePassageIndex(LuceneTextAnalyzer analyzer, LexicalWeights weights, Bm25 bm25, int exactUpTo) {
        this(analyzer, weights, bm25, exactUpTo, new ByteBuffersDirectory(), Map.of());
        try {
            open();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be made", e);
        }
    }

    private LucenePassageIndex(
            LuceneTextAnalyzer analyzer,
            LexicalWeights weights,
            Bm25 bm25,
            int exactUpTo,
            Directory directory,
            Map<String, String> stamp) {
        this.exactUpTo = exactUpTo;
        this.analyzer = analyzer;
        this.directory = directory;
        this.stamp = stamp;
        this.queries = new Queries(analyzer, weights);
        this.fields = new PassageFields(analyzer, isKept());
        this.similarity = new BM25Similarity((float) bm25.k1(), (float) bm25.b());
    }

    /**
     * The index that {@code directory} has, empty where it has none.
     *
     * @param stamp says how it is made, not empty
     * @throws IOException when it cannot be read or written
     */
    static LucenePassageIndex in(
            Directory directory,
            Map<String, String> stamp,
            LuceneTextAnalyzer analyzer,
            LexicalWeights weights,
            Bm25 bm25,
            int exactUpTo)
            throws IOException {
        LucenePassageIndex index = new LucenePassageIndex(analyzer, weights, bm25, exactUpTo, directory, stamp);
        try {
            index.open();
            index.load();
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(index.reader);
            index.takeBack();
            throw e;
        }
        return index;
    }

    /** The same of an index that cannot be written; a change is refused. */
    static LucenePassageIndex readOnly(
            Directory directory,
            Map<String, String> stamp,
            LuceneTextAnalyzer analyzer,
            LexicalWeights weights,
            Bm25 bm25,
            int exactUpTo)
            throws IOException {
        LucenePassageIndex index = new LucenePassageIndex(analyzer, weights, bm25, exactUpTo, directory, stamp);
        index.isReadOnly = true;
        index.reader = DirectoryReader.open(directory);
        index.load();
        return index;
    }

    private void load() throws IOException {
        Contents contents = Contents.of(reader);
        held = contents.held();
        dimension = contents.dimension();
    }

    private void open() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer.words()).setSimilarity(similarity));
        reader = DirectoryReader.open(writer);
    }

    private boolean isKept() {
        return !stamp.isEmpty();
    }

    @Override
    public synchronized void change(
            Collection<Document> put, Set<String> removed, List<Passage> passages, List<float[]> vectors) {
        Batch batch = new Batch(put, removed, passages, vectors, dimension);
        if (batch.isEmpty()) {
            return;
        }
        if (isReadOnly) {
            throw new UncheckedIOException(
                    "The index cannot be written; nothing was changed", new IOException("read only"));
        }
        Held next = held.changed(batch);
        try {
            if (writer == null || !writer.isOpen()) {
                reopen();
            }
            write(batch);
            refresh();
        } catch (IOException | AlreadyClosedException e) {
            takeBack();
            throw new UncheckedIOException(
                    "The index could not be written (" + e.getMessage() + "); nothing was changed", asIo(e));
        }
        held = next;
        dimension = batch.dimension();
    }

    private void write(Batch batch) throws IOException {
        for (String id : batch.outdated()) {
            writer.deleteDocuments(new Term(PassageFields.DOCUMENT, id));
        }
        for (Document document : batch.put()) {
            writer.addDocuments(fields.of(document, batch.byDocument().getOrDefault(document.id(), Map.of())));
        }
        if (isKept()) {
            writer.setLiveCommitData(stamp.entrySet());
            writer.commit();
        }
    }

    /** Back to the last change that was kept; where even that fails, the next change tries again. */
    private void takeBack() {
        IOUtils.closeWhileHandlingException(writer == null ? null : writer::rollback);
    }

    private void reopen() throws IOException {
        DirectoryReader before = reader;
        open();
        before.decRef();
    }

    private static IOException asIo(Exception e) {
        return e instanceof IOException io ? io : new IOException(e);
    }

    @Override
    public synchronized IndexSnapshot snapshot() {
        reader.incRef();
        int size = reader.numDocs() - (isKept() ? held.documents().size() : 0);
        return new LuceneSnapshot(
                queries, similarity, reader, held, new LuceneSnapshot.Size(size, dimension, exactUpTo));
    }

    @Override
    public synchronized void close() {
        try {
            reader.decRef();
            IOUtils.close(writer == null ? null : writer::rollback, directory);
        } catch (IOException e) {
            throw new UncheckedIOException("an index did not close", e);
        }
    }

    private void refresh() throws IOException {
        DirectoryReader next = DirectoryReader.openIfChanged(reader, writer);
        if (next != null) {
            reader.decRef();
            reader = next;
        }
    }
}
