package dev.footnote.evaluation;

import dev.footnote.index.Embedder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers vectors in a file, by the first 16 bytes of the text's SHA-256, so that a sweep of settings embeds each text
 * once. One file belongs to one model: its name carries the model's. Safe for use by several threads of one process.
 */
public final class EmbeddingCache implements Embedder, AutoCloseable {

    private final Embedder embedder;
    private final Map<ByteBuffer, float[]> known = new HashMap<>();
    private final DataOutputStream file;

    /**
     * Opens the cache for a model, made when it is not there.
     *
     * @param folder where the file stands; made when it is not there
     * @throws UncheckedIOException when it cannot be read or written
     */
    public EmbeddingCache(Embedder embedder, Path folder) {
        this.embedder = embedder;
        Path path = folder.resolve(embedder.name() + ".vectors");
        try {
            Files.createDirectories(folder);
            long complete = Files.exists(path) ? load(path) : 0;
            SeekableByteChannel channel =
                    Files.newByteChannel(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(complete).position(complete);
            file = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    @Override
    public synchronized List<float[]> embed(List<String> texts) {
        List<ByteBuffer> keys = texts.stream().map(EmbeddingCache::key).toList();
        Map<ByteBuffer, String> unknown = new HashMap<>();
        Set<ByteBuffer> inOrder = new LinkedHashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!known.containsKey(keys.get(i))) {
                unknown.put(keys.get(i), texts.get(i));
                inOrder.add(keys.get(i));
            }
        }
        List<float[]> vectors =
                embedder.embed(inOrder.stream().map(unknown::get).toList());
        int i = 0;
        for (ByteBuffer key : inOrder) {
            remember(key, vectors.get(i++));
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
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(ByteBuffer key, float[] vector) {
        known.put(key, vector);
        try {
            file.write(key.array());
            for (float number : vector) {
                file.writeFloat(number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what is whole; a record cut off by a crash is left out. Returns the length of what was read. */
    private long load(Path path) throws IOException {
        long length = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            while (true) {
                byte[] key = new byte[16];
                in.readFully(key);
                float[] vector = new float[dimension()];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = in.readFloat();
                }
                known.put(ByteBuffer.wrap(key), vector);
                length += 16 + 4L * vector.length;
            }
        } catch (EOFException e) {
            return length;
        }
    }

    private static ByteBuffer key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(Arrays.copyOf(hash, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
