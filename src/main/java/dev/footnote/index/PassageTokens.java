package dev.footnote.index;

import dev.footnote.passage.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word pieces of passages with their vectors, made when they are first asked for and kept while there is room. Safe
 * for use by several threads.
 */
public final class PassageTokens {

    private final TokenEmbedder embedder;
    private final Map<Passage, CompactTokenVectors> kept;

    /**
     * @param capacity how many passages are kept, the least recently used go first; about 80 kB each
     */
    public PassageTokens(TokenEmbedder embedder, int capacity) {
        this.embedder = embedder;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Passage, CompactTokenVectors> eldest) {
                return size() > capacity;
            }
        };
    }

    /**
     * The pieces of {@link Passage#textInContext()}, one a passage in the same order; spans refer to that text, and what
     * exceeds the model's window has none.
     */
    public List<CompactTokenVectors> of(List<Passage> passages) {
        Map<Passage, CompactTokenVectors> found = new LinkedHashMap<>();
        List<Passage> missing = new ArrayList<>();
        synchronized (kept) {
            for (Passage passage : passages) {
                CompactTokenVectors tokens = kept.get(passage);
                if (tokens == null) {
                    missing.add(passage);
                } else {
                    found.put(passage, tokens);
                }
            }
        }
        if (!missing.isEmpty()) {
            List<TokenVectors> made = embedder.tokenVectors(
                    missing.stream().map(Passage::textInContext).toList());
            synchronized (kept) {
                for (int i = 0; i < missing.size(); i++) {
                    CompactTokenVectors tokens = new CompactTokenVectors(made.get(i));
                    kept.put(missing.get(i), tokens);
                    found.put(missing.get(i), tokens);
                }
            }
        }
        return passages.stream().map(found::get).toList();
    }
}
