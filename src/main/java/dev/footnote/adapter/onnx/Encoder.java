package dev.footnote.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Runs a BERT-shaped encoder on one text at a time, in the calling thread. Safe for use by several threads.
 *
 * <p>One at a time, because the scales of a dynamically quantised model are taken over the whole batch: in batches the
 * result for a text depends on its neighbours, and several threads with a text each are as fast.
 */
final class Encoder implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** Read by whoever runs the session, written by whoever closes it: a session that goes away under a run takes the process along. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    Encoder(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
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
     * @throws IllegalStateException when the model fails or was closed
     */
    List<FloatBuffer> encode(long[] ids, int second) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("a model was closed");
            }
            return run(ids, second);
        } finally {
            use.readLock().unlock();
        }
    }

    private List<FloatBuffer> run(long[] ids, int second) {
        long[] attention = new long[ids.length];
        Arrays.fill(attention, 1);
        long[] kinds = new long[ids.length];
        Arrays.fill(kinds, second, ids.length, 1);
        try (OnnxTensor pieces = tensor(ids);
                OnnxTensor mask = tensor(attention);
                OnnxTensor types = tensor(kinds);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
            List<FloatBuffer> outputs = new ArrayList<>(result.size());
            for (int i = 0; i < result.size(); i++) {
                outputs.add(((OnnxTensor) result.get(i)).getFloatBuffer());
            }
            return outputs;
        } catch (OrtException e) {
            throw new IllegalStateException("a model failed on " + ids.length + " word pieces", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /** Waits for what runs. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            closed = true;
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("a model did not close", e);
        } finally {
            use.writeLock().unlock();
        }
    }
}
