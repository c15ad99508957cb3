package dev.footnote.bench;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.document.Document;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.Splitter;
import dev.footnote.search.store.DocumentStore;
import dev.footnote.search.store.Ingestion;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;

/** Ingestion beside the bare embedding model, on the same texts and threads. */
final class IngestionBench {

    private final MiniLm model;
    private final Splitter splitter;
    private final List<Document> documents;
    private final PrintStream out;

    IngestionBench(MiniLm model, Splitter splitter, List<Document> documents, PrintStream out) {
        this.model = model;
        this.splitter = splitter;
        this.documents = documents;
        this.out = out;
    }

    /** Seconds on the clock and of all processors. */
    private record Cost(double clock, double processors) {

        static Cost of(Runnable work) {
            long clock = System.nanoTime();
            long processors = ofProcessors();
            work.run();
            return new Cost((System.nanoTime() - clock) / 1e9, (ofProcessors() - processors) / 1e9);
        }

        private static long ofProcessors() {
            return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }

    /**
     * Measures twice, in turn.
     *
     * @param empty makes an empty index
     * @return how many seconds a passage takes
     */
    double run(Supplier<PassageIndex> empty) {
        List<String> texts = documents.stream()
                .flatMap(document -> splitter.split(document).stream())
                .map(Passage::textInContext)
                .toList();
        model.embed(texts.subList(0, texts.size() / 4));
        double seconds = 0;
        for (int round = 0; round < 2; round++) {
            Cost bare = Cost.of(() -> model.embed(texts));
            Cost ours = Cost.of(() -> ingest(empty.get()));
            out.printf(
                    "  %d passages: the model alone %.1f s, ingestion %.1f s; ratio %.3f by the clock, %.3f by processor time%n",
                    texts.size(),
                    bare.clock(),
                    ours.clock(),
                    bare.clock() / ours.clock(),
                    bare.processors() / ours.processors());
            seconds = ours.clock() / texts.size();
        }
        return seconds;
    }

    private void ingest(PassageIndex index) {
        try (DocumentStore store = new DocumentStore(index)) {
            Ingestion ingestion = new Ingestion(splitter, model, store);
            for (Document document : documents) {
                ingestion.apply(List.of(document), List.of(), List.of());
            }
        }
    }
}
