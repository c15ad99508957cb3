package dev.footnote.adapter.onnx;

import ai.onnxruntime.OrtException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.footnote.document.Span;
import dev.footnote.embedding.Embedder;
import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.search.passage.TokenCounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.function.Function;

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

    /** A question is asked for its own vector and then for those of its pieces: the model runs once for both. */
    private final Cache<String, States> recent =
            Caffeine.newBuilder().maximumSize(8).executor(Runnable::run).build();

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
        return each(texts, MiniLm::mean);
    }

    @Override
    public List<TokenVectors> tokenVectors(List<String> texts) {
        return each(texts, MiniLm::pieces);
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

    /**
     * What the model makes of a text.
     *
     * @param values {@link #DIMENSION} numbers for each piece, marks included
     */
    private record States(WordPieces pieces, FloatBuffer values) {}

    private <T> List<T> each(List<String> texts, Function<States, T> use) {
        return texts.size() == 1
                ? List.of(use.apply(recent(texts.get(0))))
                : workers.each(texts, text -> use.apply(states(text)));
    }

    /** Two threads may run the model for the same text at once; neither makes others wait, as a computation in the cache would. */
    private States recent(String text) {
        States known = recent.getIfPresent(text);
        if (known != null) {
            return known;
        }
        States made = states(text);
        recent.put(text, made);
        return made;
    }

    private States states(String text) {
        WordPieces pieces = tokenizer.split(text, MAX_PIECES);
        return new States(pieces, encoder.encode(pieces.ids()));
    }

    private static float[] mean(States states) {
        float[] sum = new float[DIMENSION];
        for (int i = 0; i < states.pieces().ids().length; i++) {
            for (int d = 0; d < DIMENSION; d++) {
                sum[d] += states.values().get(i * DIMENSION + d);
            }
        }
        return toLengthOne(sum);
    }

    private static TokenVectors pieces(States states) {
        List<Span> spans = states.pieces().spans();
        float[][] vectors = new float[spans.size()][DIMENSION];
        for (int i = 0; i < vectors.length; i++) {
            states.values().get((i + 1) * DIMENSION, vectors[i]);
            toLengthOne(vectors[i]);
        }
        return new TokenVectors(spans, vectors);
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
