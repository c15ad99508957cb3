package dev.footnote.adapter.onnx;

import dev.footnote.document.Span;
import java.util.List;

/**
 * A text as a model reads it.
 *
 * @param ids the pieces' numbers in the model's vocabulary, with the start mark first and the end mark last
 * @param spans where each piece stands in the text, in UTF-16 code units; without the two marks
 */
record WordPieces(long[] ids, List<Span> spans) {

    WordPieces {
        spans = List.copyOf(spans);
        if (ids.length != spans.size() + 2) {
            throw new IllegalArgumentException(ids.length + " ids do not frame " + spans.size() + " spans");
        }
    }
}
