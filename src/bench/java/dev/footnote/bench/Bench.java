package dev.footnote.bench;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.IndexFolder;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.adapter.lucene.LucenePassageIndex;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.UnusableIndex;
import dev.footnote.search.passage.Splitter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/** The benchmarks: ratios against the bare model and LangChain4j's store, printed in one run. */
public final class Bench {

    private static final int SEED = 11;
    private static final int KEPT = 10_000;
    private static final int INGESTED = 20;
    private static final int SENTENCES = 100;
    private static final int MOST_IN_MEMORY = 50_000;
    private static final PrintStream OUT = System.out;

    private Bench() {}

    /** @param args numbers of passages to search among, such as {@code 10000 100000}; and {@code ingestion} */
    public static void main(String... args) throws IOException, UnusableIndex {
        List<String> sentences = new ArrayList<>();
        read(sentences);
        Path folder = Files.createTempDirectory("footnote-bench");
        try (MiniLm model = new MiniLm(Runtime.getRuntime().availableProcessors())) {
            for (String arg : args) {
                if (arg.equals("ingestion")) {
                    ingestion(model, sentences, folder.resolve(arg));
                } else {
                    search(Integer.parseInt(arg), model, sentences, folder.resolve(arg));
                }
            }
        } finally {
            IOUtils.rm(folder);
        }
    }

    private static void read(List<String> sentences) throws IOException {
        OpenNlpSentenceSplitter splitter = new OpenNlpSentenceSplitter();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                Document document = Document.of(
                        seed.getFileName().toString(),
                        Description.titled(seed.getFileName().toString()),
                        Files.readString(seed),
                        List.of());
                splitter.split(document.text()).stream()
                        .map((Span span) ->
                                span.in(document.text()).replaceAll("\\s+", " ").strip())
                        .filter(sentence -> sentence.length() > 40)
                        .forEach(sentences::add);
            }
        }
    }

    private static void search(int size, MiniLm model, List<String> sentences, Path folder) throws UnusableIndex {
        OUT.printf("%n%,d passages with made vectors around %d real ones%n", size, sentences.size());
        MadeDocuments documents = new MadeDocuments(sentences);
        SearchBench bench = new SearchBench(new MadeVectors(model, sentences, SEED), documents, size, OUT);
        Stopwatch theirs = bench.langChain4j();
        OUT.println(" on disk");
        try (PassageIndex index = open(folder, 0)) {
            bench.fill(index);
            bench.search("HNSW ", index, theirs);
            bench.words(index);
        }
        long start = System.nanoTime();
        try (PassageIndex index = open(folder, Integer.MAX_VALUE)) {
            OUT.printf("  opened in %.2f s, %,d bytes%n", (System.nanoTime() - start) / 1e9, bytes(folder));
            bench.search("exact", index, theirs);
            bench.replace(index);
        }
        if (size > MOST_IN_MEMORY) {
            return;
        }
        OUT.println(" in memory");
        try (PassageIndex index = new LucenePassageIndex(analyzer(), LexicalWeights.DEFAULT, Bm25.DEFAULT, 0)) {
            bench.fill(index);
            bench.search("HNSW ", index, theirs);
            bench.words(index);
            bench.replace(index);
        }
    }

    private static void ingestion(MiniLm model, List<String> sentences, Path folder) throws UnusableIndex {
        OUT.printf("%nIngestion on %d threads%n", Runtime.getRuntime().availableProcessors());
        Splitter splitter = new Splitter(new OpenNlpSentenceSplitter(), model, 200, 1);
        MadeDocuments made = new MadeDocuments(sentences);
        List<Document> documents = IntStream.range(0, INGESTED)
                .mapToObj(number -> made.document(number, SENTENCES, " "))
                .toList();
        double seconds = new IngestionBench(model, splitter, documents, OUT)
                .run(() -> new LucenePassageIndex(analyzer(), LexicalWeights.DEFAULT, Bm25.DEFAULT));
        try (PassageIndex index = open(folder, 0)) {
            made.fill(index, new MadeVectors(model, sentences, SEED).make(KEPT));
        }
        long start = System.nanoTime();
        try (PassageIndex index = open(folder, 0);
                IndexSnapshot snapshot = index.snapshot()) {
            double opened = (System.nanoTime() - start) / 1e9;
            OUT.printf(
                    "  an unchanged index of %,d passages opened in %.2f s; at the rate above its first ingestion takes"
                            + " %.0f s: ratio %.0f%n",
                    snapshot.size(), opened, KEPT * seconds, KEPT * seconds / opened);
        }
    }

    private static PassageIndex open(Path folder, int exactUpTo) throws UnusableIndex {
        return IndexFolder.open(
                        folder,
                        Map.of("embedding", "made"),
                        analyzer(),
                        LexicalWeights.DEFAULT,
                        Bm25.DEFAULT,
                        exactUpTo)
                .index();
    }

    private static LuceneTextAnalyzer analyzer() {
        return new LuceneTextAnalyzer(Stemming.PORTER);
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
