package dev.footnote.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.footnote.embedding.ModelClosed;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs a BERT-shaped encoder on one text at a time, in the calling thread. Safe for use by several threads.
 *
 * <p>One at a time, because the scales of a dynamically quantised model are taken over the whole batch: in batches the
 * result for a text depends on its neighbours, and several threads with a text each are as fast.
 */
final class Encoder implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final NativeObject<OrtSession> session;

    Encoder(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = new NativeObject<>(environment.createSession(model, options));
        }
    }

    /** The last hidden state of every piece, marks included, one piece after another. */
    FloatBuffer encode(long[] ids) {
        return encode(ids, ids.length).get(0);
    }

    /**
     * The outputs of the model in its order.
     *
     * @param ids the pieces, marks included
     * @param second where the second of two texts begins
     * @throws IllegalStateException when the model fails
     * @throws ModelClosed when it was closed
     */
    List<FloatBuffer> encode(long[] ids, int second) {
        try {
            return session.call(open -> run(open, ids, second));
        } catch (OrtException e) {
            throw new IllegalStateException("a model failed on " + ids.length + " word pieces", e);
        }
    }

    private List<FloatBuffer> run(OrtSession open, long[] ids, int second) throws OrtException {
        long[] attention = new long[ids.length];
        Arrays.fill(attention, 1);
        long[] kinds = new long[ids.length];
        Arrays.fill(kinds, second, ids.length, 1);
        try (OnnxTensor pieces = tensor(ids);
                OnnxTensor mask = tensor(attention);
                OnnxTensor types = tensor(kinds);
                OrtSession.Result result =
                        open.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
            List<FloatBuffer> outputs = new ArrayList<>(result.size());
            for (int i = 0; i < result.size(); i++) {
                outputs.add(((OnnxTensor) result.get(i)).getFloatBuffer());
            }
            return outputs;
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        session.close();
    }
}
