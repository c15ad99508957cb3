package dev.footnote.adapter.lucene;

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
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/** One moment of a {@link LucenePassageIndex}. Both searches are exact. */
final class LuceneSnapshot implements IndexSnapshot {

    private static final SortField BY_KEY = new SortField(PassageFields.KEY, SortField.Type.STRING);

    private final Queries queries;
    private final DirectoryReader reader;
    private final Map<String, List<Passage>> passages;
    private final int dimension;
    private final LiveStatistics live;
    private final PassageSearcher searcher;

    /**
     * @param reader let go of with the snapshot
     * @param passages what the reader has, by document id, in the order of the positions
     * @param dimension how many numbers each vector has
     */
    LuceneSnapshot(
            Queries queries,
            Similarity similarity,
            DirectoryReader reader,
            Map<String, List<Passage>> passages,
            int dimension) {
        this.queries = queries;
        this.dimension = dimension;
        this.reader = reader;
        this.passages = passages;
        this.live = new LiveStatistics(reader);
        this.searcher = new PassageSearcher(reader, similarity, live);
    }

    @Override
    public List<Scored> lexical(String text, int k, Filter filter) {
        return search(queries.lexical(text, filter), SortField.FIELD_SCORE, k);
    }

    @Override
    public Nearest dense(float[] vector, int k, Filter filter) {
        if (size() > 0) {
            Batch.check(vector, dimension);
        }
        return new Nearest(search(Queries.allowed(filter), new CosineSource(vector).getSortField(true), k), true);
    }

    @Override
    public TermStatistics statistics(Collection<String> terms) {
        Map<String, Integer> frequencies = new HashMap<>();
        try {
            for (String term : terms) {
                frequencies.put(term, live.frequency(new Term(PassageFields.TEXT, term)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return new TermStatistics(size(), frequencies);
    }

    @Override
    public List<Passage> passages(String documentId) {
        return passages.getOrDefault(documentId, List.of());
    }

    @Override
    public Vocabulary vocabulary() {
        return new LuceneVocabulary(reader, live);
    }

    @Override
    public int size() {
        return reader.numDocs();
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory did not close", e);
        }
    }

    private List<Scored> search(Query query, SortField score, int k) {
        List<Scored> found = new ArrayList<>();
        int some = Math.min(k, size());
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
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private Passage passage(BytesRef key) {
        String name = key.utf8ToString();
        return passages.get(PassageFields.documentId(name)).get(PassageFields.place(name));
    }
}
