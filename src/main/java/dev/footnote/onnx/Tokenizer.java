package dev.footnote.onnx;

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

    private final HuggingFaceTokenizer pieces;

    /** Reads a {@code tokenizer.json} as the Hugging Face tokenizers library writes it. */
    Tokenizer(InputStream description) throws IOException {
        NativeTokenizers.prepare();
        pieces = HuggingFaceTokenizer.newInstance(description, Map.of("padding", "false", "truncation", "false"));
    }

    /** The pieces of {@code text}; of a longer text the first ones, so that {@code maxIds} are left with the marks. */
    WordPieces split(String text, int maxIds) {
        Encoding encoding = pieces.encode(text);
        long[] ids = encoding.getIds();
        int length = Math.min(ids.length, maxIds);
        long[] kept = Arrays.copyOf(ids, length);
        kept[length - 1] = ids[ids.length - 1];
        return new WordPieces(kept, spans(text, encoding.getCharTokenSpans(), length - 1));
    }

    /** How many pieces {@code text} has, without marks and without a limit. */
    int count(String text) {
        return pieces.encode(text, false, false).getIds().length;
    }

    /** The tokenizer counts code points from the beginning; pieces come in order, so one pass converts them. */
    private static List<Span> spans(String text, CharSpan[] found, int end) {
        List<Span> spans = new ArrayList<>(end);
        int points = 0;
        int units = 0;
        for (int i = 1; i < end; i++) {
            units = text.offsetByCodePoints(units, found[i].getStart() - points);
            int last = text.offsetByCodePoints(units, found[i].getEnd() - found[i].getStart());
            points = found[i].getStart();
            spans.add(Span.of(units, last));
        }
        return spans;
    }

    @Override
    public void close() {
        pieces.close();
    }
}
