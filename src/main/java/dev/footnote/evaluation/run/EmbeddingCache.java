package dev.footnote.evaluation.run;

import dev.footnote.embedding.Embedder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Cache of embeddings, keyed by the first 16 bytes of the text's SHA-256, so that a sweep of settings embeds each text once. In a
 * file they are kept as they are made, step by step: what is killed half-way goes on where it stopped. One file belongs
 * to one model, whose name it carries. Safe for use by several threads of one process.
 */
public final class EmbeddingCache implements Embedder, AutoCloseable {

    /** How many texts are embedded before they are kept: some seconds' work. */
    static final int STEP = 256;

    private final Embedder embedder;
    private final Progress progress;
    private final Map<ByteBuffer, float[]> known = new HashMap<>();
    private final Optional<VectorFile> file;

    /**
     * Opens the cache for a model.
     *
     * @param folder where its file stands, made when it is not there; without it, vectors are remembered until the end
     * @param progress told after each step how many of the texts that were not known are embedded
     * @throws UncheckedIOException when the file cannot be read or written
     */
    public EmbeddingCache(Embedder embedder, Optional<Path> folder, Progress progress) {
        this.embedder = embedder;
        this.progress = progress;
        this.file = folder.map(path -> open(path.resolve(embedder.name() + ".vectors")));
        file.ifPresent(kept -> known.putAll(kept.vectors()));
    }

    /**
     * Embeds the texts that are not known, and remembers them.
     *
     * @throws CancellationException when {@code progress} is cancelled before the last step; what was done is kept
     */
    @Override
    public synchronized List<float[]> embed(List<String> texts) {
        List<ByteBuffer> keys = texts.stream().map(EmbeddingCache::key).toList();
        Map<ByteBuffer, String> unknown = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!known.containsKey(keys.get(i))) {
                unknown.put(keys.get(i), texts.get(i));
            }
        }
        List<ByteBuffer> missing = List.copyOf(unknown.keySet());
        for (int from = 0; from < missing.size(); from += STEP) {
            if (progress.cancelled()) {
                throw new CancellationException(
                        "stopped after " + from + " of " + missing.size() + " passages were embedded");
            }
            int to = Math.min(missing.size(), from + STEP);
            step(missing.subList(from, to), unknown);
            progress.done(to, missing.size());
        }
        List<float[]> all = new ArrayList<>(texts.size());
        keys.forEach(key -> all.add(known.get(key)));
        return all;
    }

    /** A single text is a question: it is embedded anew every time, so that the times of answers stay true. */
    @Override
    public float[] embed(String text) {
        return embedder.embed(text);
    }

    @Override
    public int dimension() {
        return embedder.dimension();
    }

    @Override
    public String name() {
        return embedder.name();
    }

    @Override
    public synchronized void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VectorFile open(Path path) {
        try {
            return new VectorFile(path, dimension());
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    private void step(List<ByteBuffer> keys, Map<ByteBuffer, String> texts) {
        List<float[]> vectors = embedder.embed(keys.stream().map(texts::get).toList());
        Map<ByteBuffer, float[]> added = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            added.put(keys.get(i), vectors.get(i));
        }
        known.putAll(added);
        try {
            if (file.isPresent()) {
                file.get().append(added);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("embeddings cannot be kept: " + e.getMessage(), e);
        }
    }

    private static ByteBuffer key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(Arrays.copyOf(hash, VectorFile.KEY_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
