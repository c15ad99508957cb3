package dev.footnote.adapter.onnx;

import ai.onnxruntime.OrtException;
import dev.footnote.adapter.onnx.Tokenizer.Pieces;
import dev.footnote.answer.reading.ClaimReading;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.answer.reading.CrossReading;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The cross-encoder of question and passage, Footnote's own model run by ONNX Runtime: the encoder of all-MiniLM-L6-v2
 * trained on to read {@code [CLS] question [SEP] title [SEP] passage [SEP]}; its card is {@code models/reader.md}. Safe for
 * use by several threads.
 */
public final class ReaderModel implements CrossEncoder, AutoCloseable {

    private static final String MODEL = "models/reader.onnx";
    private static final String VOCABULARY = "all-minilm-l6-v2-q-tokenizer.json";

    /** As in training; see the Python package of the same name. */
    private static final int WINDOW = 320;

    private static final int MOST_OF_QUESTION = 64;
    private static final int MOST_OF_CONTEXT = 48;
    private static final long CLS = 101;
    private static final long SEP = 102;

    /** Scores of one piece: start, end, evidence. */
    private static final int SCORES = 3;

    private final Tokenizer tokenizer;
    private final Encoder encoder;
    private final Workers workers;

    /**
     * Loads the model, about half a second.
     *
     * @param threads how many passages are read at once
     * @throws IllegalStateException when the model cannot be run on this machine
     */
    public ReaderModel(int threads) {
        try (InputStream model = Resources.open(MODEL);
                InputStream vocabulary = Resources.open(VOCABULARY)) {
            tokenizer = new Tokenizer(vocabulary);
            encoder = new Encoder(model.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL + " cannot be read", e);
        } catch (OrtException | LinkageError e) {
            throw new IllegalStateException(MODEL + " cannot be run", e);
        }
        workers = new Workers("footnote-reading", threads);
    }

    /** The model where it can be run; where not, {@code failed} is told why, and the rules have to do. */
    public static Optional<ReaderModel> load(int threads, Consumer<String> failed) {
        try {
            return Optional.of(new ReaderModel(threads));
        } catch (IllegalStateException | UncheckedIOException e) {
            failed.accept("Reading by rules: " + e.getMessage() + ": " + e.getCause());
            return Optional.empty();
        }
    }

    @Override
    public List<Optional<CrossReading>> read(String question, List<Passage> passages, Duration budget) {
        long[] asked = tokenizer.pieces(question, MOST_OF_QUESTION).ids();
        return workers.eachWithin(budget, passages, passage -> read(asked, passage));
    }

    @Override
    public List<ClaimReading> hold(String claim, List<Passage> passages) {
        long[] claimed = tokenizer.pieces(claim, MOST_OF_QUESTION).ids();
        return workers.each(passages, passage -> {
            Input input = input(claimed, passage);
            FloatBuffer whole = encoder.encode(input.ids(), input.second()).get(1);
            return new ClaimReading(whole.get(1), whole.get(2), whole.get(3));
        });
    }

    private CrossReading read(long[] question, Passage passage) {
        Input input = input(question, passage);
        return reading(passage, input, encoder.encode(input.ids(), input.second()));
    }

    /**
     * A question and a passage as the model takes them.
     *
     * @param ids their pieces, marks included
     * @param second where the title begins, after the question
     * @param first where the passage begins
     * @param passage the pieces of the passage
     */
    record Input(long[] ids, int second, int first, Pieces passage) {}

    /** @param question the pieces of a question or a claim */
    private Input input(long[] question, Passage passage) {
        long[] context = tokenizer.pieces(passage.context(), MOST_OF_CONTEXT).ids();
        int before = question.length + context.length + 3;
        Pieces text = tokenizer.pieces(passage.text(), WINDOW - before - 1);
        long[] ids = new long[before + text.ids().length + 1];
        ids[0] = CLS;
        System.arraycopy(question, 0, ids, 1, question.length);
        ids[question.length + 1] = SEP;
        System.arraycopy(context, 0, ids, question.length + 2, context.length);
        ids[before - 1] = SEP;
        System.arraycopy(text.ids(), 0, ids, before, text.ids().length);
        ids[ids.length - 1] = SEP;
        return new Input(ids, question.length + 2, before, text);
    }

    /** What the model is given for a question and a passage. */
    Input input(String question, Passage passage) {
        return input(tokenizer.pieces(question, MOST_OF_QUESTION).ids(), passage);
    }

    private static CrossReading reading(Passage passage, Input input, List<FloatBuffer> outputs) {
        FloatBuffer pieces = outputs.get(0);
        int count = input.passage().spans().size();
        float[][] scores = new float[SCORES][count];
        for (int i = 0; i < count; i++) {
            for (int score = 0; score < SCORES; score++) {
                scores[score][i] = pieces.get((input.first() + i) * SCORES + score);
            }
        }
        int shift = passage.span().start();
        List<Span> spans =
                input.passage().spans().stream().map(span -> span.shift(shift)).toList();
        double nothing = (double) pieces.get(0) + pieces.get(1);
        return new CrossReading(outputs.get(1).get(0), nothing, spans, scores[0], scores[1], scores[2]);
    }

    @Override
    public void close() {
        workers.close();
        encoder.close();
        tokenizer.close();
    }
}
