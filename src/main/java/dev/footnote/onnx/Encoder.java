package dev.footnote.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Runs a BERT-shaped encoder on one text at a time, in the calling thread. Safe for use by several threads.
 *
 * <p>One at a time, because the scales of a dynamically quantised model are taken over the whole batch: in batches the
 * vector of a text depends on its neighbours, and several threads with a text each are as fast.
 */
final class Encoder implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Encoder(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
        }
    }

    /** The last hidden state of every piece, marks included, one piece after another. */
    FloatBuffer encode(long[] ids) {
        long[] attention = new long[ids.length];
        Arrays.fill(attention, 1);
        try (OnnxTensor pieces = tensor(ids);
                OnnxTensor mask = tensor(attention);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed on " + ids.length + " word pieces", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model did not close", e);
        }
    }
}
