package dev.footnote.adapter.lucene;

import dev.footnote.search.index.IndexReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;

/** Check of an index on disk: every byte by its checksum, and each document with all of its passages and vectors once. */
final class IndexVerification {

    private final List<String> problems = new ArrayList<>();

    private IndexVerification() {}

    static IndexReport of(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return new IndexReport(0, 0, List.of());
        }
        return new IndexVerification().check(directory);
    }

    private IndexReport check(Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                problems.add(status.numBadSegments + " parts of " + status.numSegments + " are damaged, with "
                        + status.totLoseDocCount + " entries");
                return new IndexReport(0, 0, problems);
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Held held = Contents.of(reader).held();
            compare(held, found(reader));
            int passages =
                    held.passages().values().stream().mapToInt(List::size).sum();
            return new IndexReport(held.documents().size(), passages, problems);
        } catch (IOException e) {
            problems.add(e.getMessage());
            return new IndexReport(0, 0, problems);
        }
    }

    /** By document id how many passages are indexed with their vectors. */
    private Map<String, Integer> found(DirectoryReader reader) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            SortedDocValues keys = segment.getSortedDocValues(PassageFields.KEY);
            FloatVectorValues vectors = segment.getFloatVectorValues(PassageFields.VECTOR);
            while (keys != null && keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (segment.getLiveDocs() == null || segment.getLiveDocs().get(keys.docID())) {
                    String key = keys.lookupOrd(keys.ordValue()).utf8ToString();
                    found.merge(PassageFields.documentId(key), 1, Integer::sum);
                    if (vectors == null || vectors.advance(keys.docID()) != keys.docID()) {
                        problems.add(key.replace('\0', ' ') + ": a passage without a vector");
                    }
                }
            }
        }
        return found;
    }

    private void compare(Held held, Map<String, Integer> found) {
        held.passages().forEach((id, passages) -> {
            int there = found.getOrDefault(id, 0);
            if (there != passages.size()) {
                problems.add(id + ": " + there + " passages are indexed, of " + passages.size());
            }
        });
        found.keySet().stream()
                .filter(id -> !held.passages().containsKey(id))
                .forEach(id -> problems.add(id + ": passages without their document"));
    }
}
