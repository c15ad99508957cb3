package dev.footnote.onnx;

import ai.onnxruntime.OrtException;
import dev.footnote.index.Embedder;
import dev.footnote.index.TokenEmbedder;
import dev.footnote.index.TokenVectors;
import dev.footnote.passage.TokenCounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * The sentence embedding all-MiniLM-L6-v2 in its quantised form, out of LangChain4j's jar: mean of the last hidden
 * states, brought to length 1 (Reimers and Gurevych 2019, Sentence-BERT, section 3). A text's vectors depend on nothing
 * but the text. Safe for use by several threads.
 */
public final class MiniLm implements Embedder, TokenEmbedder, TokenCounter, AutoCloseable {

    /** The window in word pieces that the model was trained for, its start and end marks included. */
    public static final int MAX_PIECES = 256;

    private static final int DIMENSION = 384;
    private static final String MODEL = "all-minilm-l6-v2-q";

    private final Tokenizer tokenizer;
    private final Encoder encoder;
    private final Workers workers;

    /**
     * Loads the model, about a second.
     *
     * @param threads how many of many texts are worked on at once; a single text uses the calling thread
     */
    public MiniLm(int threads) {
        try (InputStream model = Resources.open(MODEL + ".onnx");
                InputStream vocabulary = Resources.open(MODEL + "-tokenizer.json")) {
            tokenizer = new Tokenizer(vocabulary);
            encoder = new Encoder(model.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL + " cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException(MODEL + " cannot be run", e);
        }
        workers = new Workers("footnote-embedding", threads);
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return workers.each(texts, text -> mean(tokenizer.split(text, MAX_PIECES)));
    }

    @Override
    public List<TokenVectors> tokenVectors(List<String> texts) {
        return workers.each(texts, text -> pieces(tokenizer.split(text, MAX_PIECES)));
    }

    @Override
    public int count(String text) {
        return tokenizer.count(text);
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public String name() {
        return MODEL;
    }

    @Override
    public void close() {
        workers.close();
        encoder.close();
        tokenizer.close();
    }

    private float[] mean(WordPieces pieces) {
        FloatBuffer states = encoder.encode(pieces.ids());
        float[] sum = new float[DIMENSION];
        for (int i = 0; i < pieces.ids().length; i++) {
            for (int d = 0; d < DIMENSION; d++) {
                sum[d] += states.get(i * DIMENSION + d);
            }
        }
        return toLengthOne(sum);
    }

    private TokenVectors pieces(WordPieces pieces) {
        FloatBuffer states = encoder.encode(pieces.ids());
        float[][] vectors = new float[pieces.spans().size()][DIMENSION];
        for (int i = 0; i < vectors.length; i++) {
            states.get((i + 1) * DIMENSION, vectors[i]);
            toLengthOne(vectors[i]);
        }
        return new TokenVectors(pieces.spans(), vectors);
    }

    private static float[] toLengthOne(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        double length = Math.sqrt(squares);
        if (length > 0) {
            for (int d = 0; d < vector.length; d++) {
                vector[d] = (float) (vector[d] / length);
            }
        }
        return vector;
    }
}
