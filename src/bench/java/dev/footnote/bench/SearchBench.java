package dev.footnote.bench;

import dev.footnote.document.Document;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.Scored;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Nearest 10 by the graph and by looking at all, beside LangChain4j's store in memory; and replacing one document. */
final class SearchBench {

    private static final int K = 10;
    private static final int QUERIES = 50;
    private static final int FEW = 15;

    private final MadeVectors vectors;
    private final MadeDocuments documents;
    private final PrintStream out;
    private final List<float[]> held;
    private final List<float[]> queries;

    SearchBench(MadeVectors vectors, MadeDocuments documents, int size, PrintStream out) {
        this.vectors = vectors;
        this.documents = documents;
        this.out = out;
        this.held = vectors.make(size);
        this.queries = vectors.make(QUERIES);
    }

    /** Nearest 10 by LangChain4j, one time a query. */
    Stopwatch langChain4j() {
        InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
        held.forEach(vector -> store.add(Embedding.from(vector)));
        Stopwatch time = Stopwatch.of(
                FEW,
                i -> store.search(EmbeddingSearchRequest.builder()
                        .queryEmbedding(Embedding.from(queries.get(i)))
                        .maxResults(K)
                        .build()));
        out.printf("  LangChain4j's InMemoryEmbeddingStore  %s%n", time);
        return time;
    }

    void fill(PassageIndex index) {
        long start = System.nanoTime();
        documents.fill(index, held);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("  filled in %.1f s, %,.0f passages a second%n", seconds, held.size() / seconds);
    }

    void search(String name, PassageIndex index, Stopwatch theirs) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            Stopwatch ten = Stopwatch.of(FEW, i -> snapshot.dense(queries.get(i), K, Filter.NONE));
            Stopwatch hundred = Stopwatch.of(FEW, i -> snapshot.dense(queries.get(i), 100, Filter.NONE));
            out.printf(
                    "  %s  nearest 10: %s, %.1f x LangChain4j; nearest 100: %s; recall@10 %.3f%n",
                    name, ten, theirs.processor() / ten.processor(), hundred, recall(snapshot));
        }
    }

    void words(PassageIndex index) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            Stopwatch time = Stopwatch.of(QUERIES, i -> snapshot.lexical(eightWords(i), 100, Filter.NONE));
            out.printf("  words, 8 of them, best 100  %s%n", time);
        }
    }

    private String eightWords(int number) {
        String[] words = documents.document(number).text().split("\\W+");
        return String.join(" ", List.of(words).subList(0, 8));
    }

    void replace(PassageIndex index) {
        Stopwatch time = Stopwatch.of(QUERIES, i -> {
            Document document = documents.document(i);
            index.change(
                    List.of(document),
                    Set.of(),
                    MadeDocuments.passages(document),
                    vectors.make(MadeDocuments.PASSAGES));
            try (IndexSnapshot snapshot = index.snapshot()) {
                if (!snapshot.documents().get(document.id()).equals(document)) {
                    throw new IllegalStateException("not replaced");
                }
            }
        });
        out.printf("  one document replaced and seen  %s%n", time);
    }

    private double recall(IndexSnapshot snapshot) {
        int found = 0;
        for (float[] query : queries) {
            Set<Integer> nearest = new HashSet<>(nearest(query));
            nearest.retainAll(snapshot.dense(query, K, Filter.NONE).passages().stream()
                    .map(hit -> number(snapshot, hit))
                    .collect(Collectors.toSet()));
            found += nearest.size();
        }
        return found / (double) (K * queries.size());
    }

    private List<Integer> nearest(float[] query) {
        double[] cosines =
                held.stream().mapToDouble(vector -> dot(vector, query)).toArray();
        return IntStream.range(0, cosines.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -cosines[i]))
                .limit(K)
                .toList();
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }

    private static int number(IndexSnapshot snapshot, Scored hit) {
        String id = hit.passage().document().id();
        int place = snapshot.passages(id).indexOf(hit.passage());
        return Integer.parseInt(id.substring(1)) * MadeDocuments.PASSAGES + place;
    }
}
