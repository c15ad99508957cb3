package dev.footnote.adapter.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import dev.footnote.document.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Splits text into the word pieces of one model. Safe for use by several threads. */
final class Tokenizer implements AutoCloseable {

    private final NativeObject<HuggingFaceTokenizer> tokenizer;

    /** Reads a {@code tokenizer.json} as the Hugging Face tokenizers library writes it. */
    Tokenizer(InputStream description) throws IOException {
        NativeTokenizers.prepare();
        tokenizer = new NativeObject<>(
                HuggingFaceTokenizer.newInstance(description, Map.of("padding", "false", "truncation", "false")));
    }

    /** The pieces of {@code text}; of a longer text the first ones, so that {@code maxIds} are left with the marks. */
    WordPieces split(String text, int maxIds) {
        Encoding encoding = tokenizer.call(open -> open.encode(text));
        long[] ids = encoding.getIds();
        int length = Math.min(ids.length, maxIds);
        long[] kept = Arrays.copyOf(ids, length);
        kept[length - 1] = ids[ids.length - 1];
        return new WordPieces(kept, spans(text, encoding.getCharTokenSpans(), 1, length - 1));
    }

    /** The first pieces of {@code text}, at most so many, without marks. */
    Pieces pieces(String text, int most) {
        Encoding encoding = withoutMarks(text);
        int length = Math.min(encoding.getIds().length, most);
        return new Pieces(
                Arrays.copyOf(encoding.getIds(), length), spans(text, encoding.getCharTokenSpans(), 0, length));
    }

    /**
     * Pieces of a text.
     *
     * @param ids their numbers in the model's vocabulary
     * @param spans where each stands in the text, in UTF-16 code units
     */
    record Pieces(long[] ids, List<Span> spans) {}

    /** How many pieces {@code text} has, without marks and without a limit. */
    int count(String text) {
        return withoutMarks(text).getIds().length;
    }

    private Encoding withoutMarks(String text) {
        return tokenizer.call(open -> open.encode(text, false, false));
    }

    /** The tokenizer counts code points from the beginning; pieces come in order, so one pass converts them. */
    private static List<Span> spans(String text, CharSpan[] found, int first, int end) {
        List<Span> spans = new ArrayList<>(end - first);
        int points = 0;
        int units = 0;
        for (int i = first; i < end; i++) {
            units = text.offsetByCodePoints(units, found[i].getStart() - points);
            int last = text.offsetByCodePoints(units, found[i].getEnd() - found[i].getStart());
            points = found[i].getStart();
            spans.add(Span.of(units, last));
        }
        return spans;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
