package dev.footnote.search.passage;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Ends a sentence at each full stop and each line feed. */
final class FullStopSplitter implements SentenceSplitter {

    @Override
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || at > 0 && text.charAt(at - 1) == '.') {
                Span sentence = Span.of(start, at).strip(text);
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = at;
            }
        }
        return sentences;
    }
}
