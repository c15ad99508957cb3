package dev.footnote.adapter.lucene;

import dev.footnote.document.Document;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Nearest;
import dev.footnote.search.index.Scored;
import dev.footnote.search.index.TermStatistics;
import dev.footnote.search.index.Vocabulary;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** One moment of a {@link LucenePassageIndex}. The lexical search is exact, the dense one where few may answer. */
final class LuceneSnapshot implements IndexSnapshot {

    private static final SortField BY_KEY = new SortField(PassageFields.KEY, SortField.Type.STRING);

    /** So many of the passages that the graph leads to are compared, at least; more miss fewer of the nearest. */
    private static final int CANDIDATES = 200;

    private final Queries queries;
    private final DirectoryReader reader;
    private final Held held;
    private final int size;
    private final int dimension;
    private final int exactUpTo;
    private final LiveStatistics live;
    private final PassageSearcher searcher;

    /**
     * How much it holds.
     *
     * @param passages how many passages
     * @param dimension how many numbers each vector has
     * @param exactUpTo among so many passages the nearest are searched by looking at all, among more in the graph
     */
    record Size(int passages, int dimension, int exactUpTo) {}

    /**
     * @param reader let go of with the snapshot
     * @param held what the reader has
     */
    LuceneSnapshot(Queries queries, Similarity similarity, DirectoryReader reader, Held held, Size size) {
        this.queries = queries;
        this.size = size.passages();
        this.exactUpTo = size.exactUpTo();
        this.dimension = size.dimension();
        this.reader = reader;
        this.held = held;
        this.live = new LiveStatistics(reader);
        this.searcher = new PassageSearcher(reader, similarity, live);
    }

    @Override
    public List<Scored> lexical(String text, int k, Filter filter) {
        return search(queries.lexical(text, filter), SortField.FIELD_SCORE, k);
    }

    @Override
    public Nearest dense(float[] vector, int k, Filter filter) {
        if (size == 0) {
            return new Nearest(List.of(), true);
        }
        Batch.check(vector, dimension);
        boolean exact = isExact(filter);
        Query among = exact ? Queries.withVector(filter) : Queries.near(vector, Math.max(k, CANDIDATES), filter);
        return new Nearest(search(among, new CosineSource(vector).getSortField(true), k), exact);
    }

    /** Where so few passages may answer. */
    @Override
    public boolean isExact(Filter filter) {
        try {
            return size <= exactUpTo || !filter.isNone() && searcher.count(Queries.withVector(filter)) <= exactUpTo;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("the index cannot be read (" + e.getMessage() + ")", e);
    }

    @Override
    public TermStatistics statistics(Collection<String> terms) {
        Map<String, Integer> frequencies = new HashMap<>();
        try {
            for (String term : terms) {
                frequencies.put(term, live.frequency(new Term(PassageFields.TEXT, term)));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return new TermStatistics(size, frequencies);
    }

    @Override
    public SortedMap<String, Document> documents() {
        return held.documents();
    }

    @Override
    public List<Passage> passages(String documentId) {
        return held.passages().getOrDefault(documentId, List.of());
    }

    @Override
    public List<float[]> vectors(String documentId) {
        float[][] vectors = new float[passages(documentId).size()][];
        try {
            for (LeafReaderContext segment : reader.leaves()) {
                vectors(segment.reader(), documentId, vectors);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return List.of(vectors);
    }

    private static void vectors(LeafReader segment, String documentId, float[][] vectors) throws IOException {
        PostingsEnum places = segment.postings(new Term(PassageFields.DOCUMENT, documentId), PostingsEnum.NONE);
        FloatVectorValues values = segment.getFloatVectorValues(PassageFields.VECTOR);
        SortedDocValues keys = segment.getSortedDocValues(PassageFields.KEY);
        if (places == null || values == null || keys == null) {
            return;
        }
        Bits live = segment.getLiveDocs();
        for (int at = places.nextDoc(); at != PostingsEnum.NO_MORE_DOCS; at = places.nextDoc()) {
            if ((live == null || live.get(at)) && keys.advanceExact(at) && values.advance(at) == at) {
                String key = keys.lookupOrd(keys.ordValue()).utf8ToString();
                vectors[PassageFields.place(key)] = values.vectorValue().clone();
            }
        }
    }

    @Override
    public Vocabulary vocabulary() {
        return new LuceneVocabulary(reader, live);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("an index did not close", e);
        }
    }

    private List<Scored> search(Query query, SortField score, int k) {
        List<Scored> found = new ArrayList<>();
        int some = Math.min(k, size);
        if (some <= 0) {
            return found;
        }
        try {
            for (ScoreDoc hit : searcher.search(query, some, new Sort(score, BY_KEY)).scoreDocs) {
                Object[] values = ((FieldDoc) hit).fields;
                found.add(new Scored(passage((BytesRef) values[1]), ((Number) values[0]).doubleValue()));
            }
            return found;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Passage passage(BytesRef key) {
        String name = key.utf8ToString();
        return held.passages().get(PassageFields.documentId(name)).get(PassageFields.place(name));
    }
}
