package dev.footnote.adapter.lucene;

import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;

/**
 * What an index on disk keeps beside the words.
 *
 * @param held the documents with their passages
 * @param dimension how many numbers each vector has; 0 where there is none
 */
record Contents(Held held, int dimension) {

    /** @throws CorruptIndexException when these are not what was written */
    static Contents of(DirectoryReader reader) throws IOException {
        SortedMap<String, Document> documents = new TreeMap<>();
        Map<String, List<Passage>> passages = new HashMap<>();
        try {
            for (LeafReaderContext segment : reader.leaves()) {
                read(segment.reader(), documents, passages);
            }
        } catch (RuntimeException e) {
            throw new CorruptIndexException("the documents cannot be read", reader.toString(), e);
        }
        int dimension = dimension(FieldInfos.getMergedFieldInfos(reader));
        return new Contents(new Held(documents, passages), dimension);
    }

    private static int dimension(FieldInfos fields) {
        var vector = fields.fieldInfo(PassageFields.VECTOR);
        return vector == null ? 0 : vector.getVectorDimension();
    }

    private static void read(
            LeafReader segment, SortedMap<String, Document> documents, Map<String, List<Passage>> passages)
            throws IOException {
        Terms holders = segment.terms(PassageFields.HOLDER);
        if (holders == null) {
            return;
        }
        Bits live = segment.getLiveDocs();
        StoredFields stored = segment.storedFields();
        TermsEnum ids = holders.iterator();
        PostingsEnum places = null;
        while (ids.next() != null) {
            places = ids.postings(places, PostingsEnum.NONE);
            for (int at = places.nextDoc(); at != PostingsEnum.NO_MORE_DOCS; at = places.nextDoc()) {
                if (live == null || live.get(at)) {
                    add(
                            StoredDocument.of(stored.document(at, Set.of(PassageFields.STORED))
                                    .getBinaryValue(PassageFields.STORED)),
                            documents,
                            passages);
                }
            }
        }
    }

    private static void add(
            StoredDocument one, SortedMap<String, Document> documents, Map<String, List<Passage>> passages)
            throws CorruptIndexException {
        String id = one.document().id();
        if (documents.put(id, one.document()) != null) {
            throw new CorruptIndexException("a document is there twice", id);
        }
        if (!one.passages().isEmpty()) {
            passages.put(id, one.passages());
        }
    }
}
