package dev.footnote.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** Scores passages as if those that are deleted had never been: by the {@link LiveStatistics}. */
final class PassageSearcher extends IndexSearcher {

    private final LiveStatistics live;

    PassageSearcher(DirectoryReader reader, Similarity similarity, LiveStatistics live) {
        super(reader);
        this.live = live;
        setSimilarity(similarity);
        setQueryCache(null);
    }

    @Override
    public TermStatistics termStatistics(Term term, int frequency, long occurrences) throws IOException {
        // Lucene wants 1 at least; a term that is in deleted passages only scores nothing anyhow
        return new TermStatistics(term.bytes(), Math.max(1, live.frequency(term)), occurrences);
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics all = super.collectionStatistics(field);
        return all == null || !live.differs() ? all : live.collection(field, all);
    }
}
