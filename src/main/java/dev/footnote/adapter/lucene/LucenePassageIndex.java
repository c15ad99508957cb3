package dev.footnote.adapter.lucene;

import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Words and vectors of passages in one Lucene index in memory. Both searches are exact, and their scores depend on what
 * is held, not on the order in which it came: a deleted passage counts in no statistics, although Lucene merges it away
 * only later, in the background and before a fifth of all is deleted. A change takes the time of what is changed, and of a
 * copy of the table of documents.
 */
public final class LucenePassageIndex implements PassageIndex {

    private final Queries queries;
    private final PassageFields fields;
    private final BM25Similarity similarity;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private Map<String, List<Passage>> passages = Map.of();

    /** How many numbers each vector has; 0 before the first one says it. */
    private int dimension;

    public LucenePassageIndex(LuceneTextAnalyzer analyzer, LexicalWeights weights, Bm25 bm25) {
        this.queries = new Queries(analyzer, weights);
        this.fields = new PassageFields(analyzer);
        this.similarity = new BM25Similarity((float) bm25.k1(), (float) bm25.b());
        try {
            writer = new IndexWriter(
                    new ByteBuffersDirectory(), new IndexWriterConfig(analyzer.words()).setSimilarity(similarity));
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be made", e);
        }
    }

    @Override
    public synchronized void change(Set<String> removed, List<Passage> added, List<float[]> vectors) {
        Batch batch = new Batch(added, vectors, dimension);
        Map<String, List<Passage>> next = new HashMap<>(passages);
        try {
            for (String id : removed) {
                writer.deleteDocuments(new Term(PassageFields.DOCUMENT, id));
                next.remove(id);
            }
            for (Map.Entry<String, Map<Passage, float[]>> entry :
                    batch.byDocument().entrySet()) {
                writer.updateDocuments(new Term(PassageFields.DOCUMENT, entry.getKey()), fields.of(entry.getValue()));
                next.put(entry.getKey(), List.copyOf(entry.getValue().keySet()));
            }
            refresh();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        passages = next;
        dimension = batch.dimension();
    }

    @Override
    public synchronized IndexSnapshot snapshot() {
        reader.incRef();
        return new LuceneSnapshot(queries, similarity, reader, passages, dimension);
    }

    @Override
    public synchronized void close() {
        try {
            reader.decRef();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory did not close", e);
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
