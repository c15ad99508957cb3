package dev.footnote.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.Bits;

/**
 * What passages hold, without those that are deleted. Lucene counts these in its statistics until it merges them away; here
 * they are subtracted exactly, at a cost that grows with how many there are.
 */
final class LiveStatistics {

    private final List<Segment> segments = new ArrayList<>();

    /** @param deleted the numbers of the deleted passages, in order */
    private record Segment(LeafReader reader, int[] deleted) {}

    LiveStatistics(DirectoryReader reader) {
        for (LeafReaderContext context : reader.leaves()) {
            segments.add(new Segment(context.reader(), deleted(context.reader())));
        }
    }

    /** Whether anything is deleted and not merged away. */
    boolean differs() {
        return segments.stream().anyMatch(segment -> segment.deleted().length > 0);
    }

    /** How many passages hold {@code term}. */
    int frequency(Term term) throws IOException {
        int frequency = 0;
        for (Segment segment : segments) {
            int all = segment.reader().docFreq(term);
            frequency += all == 0 ? 0 : all - deletedWith(term, segment);
        }
        return frequency;
    }

    /** How many passages have the field and how long it is in all of them together, out of what Lucene says of {@code all}. */
    CollectionStatistics collection(String field, CollectionStatistics all) throws IOException {
        int passages = 0;
        long holding = all.docCount();
        long terms = all.sumTotalTermFreq();
        for (Segment segment : segments) {
            passages += segment.reader().numDocs();
            NumericDocValues lengths = segment.reader().getNumericDocValues(PassageFields.length(field));
            for (int passage : segment.deleted()) {
                if (lengths != null && lengths.advanceExact(passage)) {
                    holding--;
                    terms -= lengths.longValue();
                }
            }
        }
        // the sum of frequencies within passages plays no part in BM25, but Lucene checks that it lies in between
        return holding == 0 ? all : new CollectionStatistics(field, passages, holding, terms, holding);
    }

    private static int deletedWith(Term term, Segment segment) throws IOException {
        Terms terms = segment.reader().terms(term.field());
        var found = terms.iterator();
        if (segment.deleted().length == 0 || !found.seekExact(term.bytes())) {
            return 0;
        }
        PostingsEnum holding = found.postings(null, PostingsEnum.NONE);
        int count = 0;
        for (int passage : segment.deleted()) {
            int at = holding.docID() < passage ? holding.advance(passage) : holding.docID();
            if (at == PostingsEnum.NO_MORE_DOCS) {
                break;
            }
            count += at == passage ? 1 : 0;
        }
        return count;
    }

    private static int[] deleted(LeafReader reader) {
        int[] deleted = new int[reader.numDeletedDocs()];
        Bits live = reader.getLiveDocs();
        int count = 0;
        for (int passage = 0; count < deleted.length; passage++) {
            if (!live.get(passage)) {
                deleted[count++] = passage;
            }
        }
        return deleted;
    }
}
