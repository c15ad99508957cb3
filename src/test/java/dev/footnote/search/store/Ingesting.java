package dev.footnote.search.store;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.IndexFolder;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.document.Document;
import dev.footnote.embedding.Embedder;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.index.UnusableIndex;
import dev.footnote.search.passage.Splitter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A process that changes an index on disk until it is killed, and says on its output how far it is. */
final class Ingesting {

    static final Splitter SPLITTER = new Splitter(Sentences::split, new HashEmbedder(), 40, 1);

    private Ingesting() {}

    /** The phases of a change, in order. */
    enum Phase {
        BEGUN,
        EMBEDDED,
        DONE
    }

    /** A change, the same for the same number in every process. */
    record Change(Collection<Document> put, Set<String> removed) {

        static Change of(int number) {
            Random random = new Random(number * 7919L);
            Map<String, Document> put = new TreeMap<>();
            Set<String> removed = new TreeSet<>();
            for (int i = number % 3 == 2 ? 0 : 1 + random.nextInt(4); i > 0; i--) {
                String id = "d" + random.nextInt(25);
                put.put(id, document(id, number, random));
            }
            for (int i = number % 3 == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
                removed.add("d" + random.nextInt(25));
            }
            removed.removeAll(put.keySet());
            return new Change(put.values(), removed);
        }

        private static Document document(String id, int number, Random random) {
            String[] lines = new String[20 + random.nextInt(60)];
            for (int i = 0; i < lines.length; i++) {
                lines[i] =
                        "Line " + i + " of " + id + " says " + random.nextInt(1000) + " after change " + number + ".";
            }
            return Sentences.document(id, lines);
        }

        void apply(Map<String, Document> documents) {
            documents.keySet().removeAll(removed);
            put.forEach(document -> documents.put(document.id(), document));
        }
    }

    static IndexFolder open(Path folder) throws UnusableIndex {
        return IndexFolder.open(
                folder,
                Map.of("embedding", "hash"),
                new LuceneTextAnalyzer(Stemming.PORTER),
                LexicalWeights.DEFAULT,
                Bm25.DEFAULT,
                1_000);
    }

    /** @param args the folder, and the number of the first change */
    public static void main(String... args) throws UnusableIndex {
        int number = Integer.parseInt(args[1]);
        try (DocumentStore store = new DocumentStore(open(Path.of(args[0])).index())) {
            Telling telling = new Telling();
            Ingestion ingestion = new Ingestion(SPLITTER, telling, store);
            while (true) {
                telling.number = number++;
                Change change = Change.of(telling.number);
                telling.tell(Phase.BEGUN);
                ingestion.apply(change.put(), List.of(), change.removed());
                telling.tell(Phase.DONE);
            }
        }
    }

    /** An embedder that says when it has done its part. */
    private static final class Telling implements Embedder {

        private final HashEmbedder words = new HashEmbedder();
        private int number;

        @Override
        public List<float[]> embed(List<String> texts) {
            List<float[]> vectors = words.embed(texts);
            tell(Phase.EMBEDDED);
            return vectors;
        }

        private void tell(Phase phase) {
            System.out.println(phase + " " + number);
            System.out.flush();
        }

        @Override
        public int dimension() {
            return words.dimension();
        }

        @Override
        public String name() {
            return words.name();
        }
    }
}
