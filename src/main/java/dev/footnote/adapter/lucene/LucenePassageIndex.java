package dev.footnote.adapter.lucene;

import dev.footnote.language.TextAnalyzer;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.Scored;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Words and vectors of passages in one Lucene index in memory. Both searches are exact, and their scores depend on what
 * is held, not on the order in which it came.
 */
public final class LucenePassageIndex implements PassageIndex {

    /** Lucene allows 1024 clauses, and each term takes one a field. */
    private static final int MAX_TERMS = 256;

    private static final SortField BY_KEY = new SortField(PassageFields.KEY, SortField.Type.STRING);

    private final TextAnalyzer analyzer;
    private final LexicalWeights weights;
    private final BM25Similarity similarity;
    private final IndexWriter writer;

    /** Held for reading by searches, and for writing while what they see is exchanged. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private final AtomicInteger dimension = new AtomicInteger();
    private final Map<String, Passage> passages = new TreeMap<>();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    public LucenePassageIndex(LuceneTextAnalyzer analyzer, LexicalWeights weights, Bm25 bm25) {
        this.analyzer = analyzer;
        this.weights = weights;
        this.similarity = new BM25Similarity((float) bm25.k1(), (float) bm25.b());
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), configuration(analyzer));
            reader = DirectoryReader.open(writer);
            searcher = searcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be made", e);
        }
    }

    @Override
    public synchronized void add(List<Passage> added, List<float[]> vectors) {
        if (added.size() != vectors.size()) {
            throw new IllegalArgumentException(added.size() + " passages but " + vectors.size() + " vectors");
        }
        vectors.forEach(this::checkDimension);
        Map<String, List<Document>> documents = new LinkedHashMap<>();
        Map<String, Passage> byKey = new LinkedHashMap<>();
        for (int i = 0; i < added.size(); i++) {
            Passage passage = added.get(i);
            if (byKey.put(PassageFields.key(passage), passage) != null) {
                throw new IllegalArgumentException("added twice: " + passage.id());
            }
            documents
                    .computeIfAbsent(passage.document().id(), id -> new ArrayList<>())
                    .add(PassageFields.of(passage, vectors.get(i)));
        }
        exchange(documents, byKey);
    }

    @Override
    public synchronized void remove(Set<String> documentIds) {
        Map<String, List<Document>> emptied = new LinkedHashMap<>();
        documentIds.forEach(id -> emptied.put(id, List.of()));
        exchange(emptied, Map.of());
    }

    @Override
    public List<Scored> lexical(String text, int k, Filter filter) {
        Query query = new BooleanQuery.Builder()
                .add(Queries.lexical(counted(text), weights), Occur.MUST)
                .add(Queries.allowed(filter), Occur.FILTER)
                .build();
        return search(query, SortField.FIELD_SCORE, k);
    }

    @Override
    public List<Scored> dense(float[] vector, int k, Filter filter) {
        if (size() > 0) {
            checkDimension(vector);
        }
        return search(Queries.allowed(filter), new CosineSource(vector).getSortField(true), k);
    }

    @Override
    public double idf(String term) {
        double all = size();
        double holding = frequency(term);
        return all == 0 ? 0 : Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
    }

    @Override
    public int frequency(String term) {
        lock.readLock().lock();
        try {
            return reader.docFreq(new Term(PassageFields.TEXT, term));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public List<Passage> passages() {
        lock.readLock().lock();
        try {
            return List.copyOf(passages.values());
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public int size() {
        lock.readLock().lock();
        try {
            return passages.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public synchronized void close() {
        lock.writeLock().lock();
        try {
            reader.close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory did not close", e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The first vector ever added says how many numbers all have. */
    private void checkDimension(float[] vector) {
        dimension.compareAndSet(0, vector.length);
        if (vector.length != dimension.get()) {
            throw new IllegalArgumentException("a vector of " + vector.length + " numbers, not " + dimension.get());
        }
    }

    private List<Scored> search(Query query, SortField score, int k) {
        lock.readLock().lock();
        try {
            List<Scored> found = new ArrayList<>();
            if (k > 0 && !passages.isEmpty()) {
                int some = Math.min(k, passages.size());
                for (ScoreDoc hit : searcher.search(query, some, new Sort(score, BY_KEY)).scoreDocs) {
                    Object[] values = ((FieldDoc) hit).fields;
                    Passage passage = passages.get(((BytesRef) values[1]).utf8ToString());
                    found.add(new Scored(passage, ((Number) values[0]).doubleValue()));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The first distinct terms, each with how often it stands in {@code text}. */
    private Map<String, Integer> counted(String text) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (var term : analyzer.analyze(text)) {
            if (times.size() < MAX_TERMS || times.containsKey(term.text())) {
                times.merge(term.text(), 1, Integer::sum);
            }
        }
        return times;
    }

    /** Replaces whole documents; searches see all of it or nothing. */
    private void exchange(Map<String, List<Document>> documents, Map<String, Passage> byKey) {
        try {
            for (Map.Entry<String, List<Document>> entry : documents.entrySet()) {
                Term document = new Term(PassageFields.DOCUMENT, entry.getKey());
                if (entry.getValue().isEmpty()) {
                    writer.deleteDocuments(document);
                } else {
                    writer.updateDocuments(document, entry.getValue());
                }
            }
            // what is deleted but not merged away would still count in how rare a word is
            writer.forceMergeDeletes();
            DirectoryReader next = DirectoryReader.open(writer);
            lock.writeLock().lock();
            try {
                reader.close();
                reader = next;
                searcher = searcher(next);
                passages.values()
                        .removeIf(passage ->
                                documents.containsKey(passage.document().id()));
                passages.putAll(byKey);
            } finally {
                lock.writeLock().unlock();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private IndexSearcher searcher(DirectoryReader over) {
        IndexSearcher made = new IndexSearcher(over);
        made.setSimilarity(similarity);
        made.setQueryCache(null);
        return made;
    }

    private IndexWriterConfig configuration(LuceneTextAnalyzer words) {
        return new IndexWriterConfig(words.words())
                .setSimilarity(similarity)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergeScheduler(new SerialMergeScheduler());
    }
}
