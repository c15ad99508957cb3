package dev.footnote.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.LongBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;

/** What reading costs beyond the native runtime: tokenising, tensors, threads, and making readings of what comes out. */
class NativeRuntimeTest {

    private static final String QUESTION = "What did the lamp of the lighthouse burn before electric light came?";

    /** A passage as it is usually retrieved: some 200 pieces. */
    private static final String TEXT =
            "The lighthouse stands on the northern end of the island and was built in 1871 by the harbour company. ";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int PASSAGES = 4;
    private static final int ROUNDS = 11;

    private static final double MOST = 1.15;

    @Test
    void readingCostsHardlyMoreThanTheNativeRuntimeForTheSamePieces(TestReporter reporter) throws Exception {
        List<Passage> passages = passages();
        try (ReaderModel reader = new ReaderModel(1);
                Runtime runtime = new Runtime()) {
            List<ReaderModel.Input> inputs = passages.stream()
                    .map(passage -> reader.input(QUESTION, passage))
                    .toList();
            double ours = Double.MAX_VALUE;
            double natives = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                ours = Math.min(ours, time(() -> read(reader, passages)));
                natives = Math.min(natives, time(() -> runtime.run(inputs)));
            }
            // the least of each: what compiles and collects beside them counts in some rounds only
            double ratio = ours / natives;

            reporter.publishEntry("reading / native runtime, least of " + ROUNDS, String.format("%.3f", ratio));
            assertThat(inputs).allMatch(input -> input.ids().length > 100);
            assertThat(ratio).isBetween(0.8, MOST);
        }
    }

    private static void read(ReaderModel reader, List<Passage> passages) {
        assertThat(reader.read(QUESTION, passages, Duration.ofMinutes(1))).allMatch(reading -> reading.isPresent());
    }

    /** What a piece of work takes of processors, whoever else uses them: nanoseconds of all threads. */
    private static double time(Work work) throws Exception {
        long start = used();
        work.run();
        return used() - start;
    }

    private static long used() {
        long sum = 0;
        for (long thread : THREADS.getAllThreadIds()) {
            sum += Math.max(0, THREADS.getThreadCpuTime(thread));
        }
        return sum;
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Passages of different lengths, none twice. */
    private static List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            Document document = Sentences.document("lamp" + i, "Lamp " + i + " burned oil. " + TEXT.repeat(6 + 2 * i));
            Span span = Span.of(0, document.text().length());
            passages.add(new Passage(document, span, List.of(span), List.of()));
        }
        return passages;
    }

    /** The native runtime by itself, on pieces that were made before. */
    private static final class Runtime implements AutoCloseable {

        private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
        private final OrtSession session;

        Runtime() throws IOException, OrtException {
            try (InputStream model = Resources.open("models/reader.onnx");
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                session = environment.createSession(model.readAllBytes(), options);
            }
        }

        void run(List<ReaderModel.Input> inputs) throws OrtException {
            for (ReaderModel.Input input : inputs) {
                long[] ones = new long[input.ids().length];
                Arrays.fill(ones, 1);
                long[] types = new long[input.ids().length];
                Arrays.fill(types, input.second(), types.length, 1);
                try (OnnxTensor pieces = tensor(input.ids());
                        OnnxTensor mask = tensor(ones);
                        OnnxTensor kinds = tensor(types);
                        OrtSession.Result result = session.run(
                                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", kinds))) {
                    assertThat(result.size()).isEqualTo(2);
                }
            }
        }

        private OnnxTensor tensor(long[] values) throws OrtException {
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
        }

        @Override
        public void close() throws OrtException {
            session.close();
        }
    }
}
