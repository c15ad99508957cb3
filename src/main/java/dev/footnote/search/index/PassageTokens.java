package dev.footnote.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cache of the token vectors of passages, computed when they are first asked for. Safe for use by several threads. */
public final class PassageTokens {

    private final TokenEmbedder embedder;
    private final int capacity;
    private final Cache<Passage, CompactTokenVectors> kept;

    /**
     * @param capacity how many passages are kept, the least recently used go first; about 80 kB each
     */
    public PassageTokens(TokenEmbedder embedder, int capacity) {
        this.embedder = embedder;
        this.capacity = capacity;
        this.kept = Caffeine.newBuilder()
                .maximumSize(capacity)
                .executor(Runnable::run)
                .build();
    }

    /** How many passages are kept. */
    public int capacity() {
        return capacity;
    }

    /** Makes those of {@code passages} beforehand, as many as are kept, so that the first questions need not wait. */
    public void prepare(List<Passage> passages) {
        for (int i = 0; i < Math.min(capacity, passages.size()); i++) {
            of(passages.subList(i, i + 1));
        }
    }

    /**
     * The pieces of {@link Passage#textInContext()}, one a passage in the same order; spans refer to that text, and what
     * exceeds the model's window has none.
     */
    public List<CompactTokenVectors> of(List<Passage> passages) {
        Map<Passage, CompactTokenVectors> found = new LinkedHashMap<>();
        List<Passage> missing = new ArrayList<>();
        for (Passage passage : passages) {
            CompactTokenVectors tokens = kept.getIfPresent(passage);
            if (tokens == null) {
                missing.add(passage);
            } else {
                found.put(passage, tokens);
            }
        }
        if (!missing.isEmpty()) {
            List<TokenVectors> made = embedder.tokenVectors(
                    missing.stream().map(Passage::textInContext).toList());
            for (int i = 0; i < missing.size(); i++) {
                CompactTokenVectors tokens = new CompactTokenVectors(made.get(i));
                kept.put(missing.get(i), tokens);
                found.put(missing.get(i), tokens);
            }
        }
        return passages.stream().map(found::get).toList();
    }
}
