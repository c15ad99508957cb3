package dev.footnote.evaluation.run;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Vectors in a file that only grows: records of one length, a key of 16 bytes and the numbers, 4 bytes each. A record
 * that a crash cut off is dropped when the file is opened again. One user at a time writes; while another has the file,
 * it is read and what is added to it is lost.
 */
final class VectorFile implements AutoCloseable {

    static final int KEY_BYTES = 16;

    private static final int BUFFER_BYTES = 1 << 16;

    private final int dimension;
    private final FileChannel channel;
    private final boolean writable;
    private final Map<ByteBuffer, float[]> vectors = new HashMap<>();

    /**
     * Opens a file and reads what is whole in it.
     *
     * @param path the file; it and its folder are made when they are not there
     * @param dimension how many numbers a vector has
     * @throws IOException when it cannot be read or written
     */
    VectorFile(Path path, int dimension) throws IOException {
        this.dimension = dimension;
        Files.createDirectories(path.toAbsolutePath().getParent());
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        writable = isOurs();
        long whole = load();
        if (writable) {
            channel.truncate(whole).position(whole);
        }
    }

    /** What was read when it was opened, by key. */
    Map<ByteBuffer, float[]> vectors() {
        return vectors;
    }

    /** Adds records, all of them with one call to the system. */
    void append(Map<ByteBuffer, float[]> added) throws IOException {
        if (!writable) {
            return;
        }
        ByteBuffer records = ByteBuffer.allocate(added.size() * recordBytes());
        added.forEach((key, vector) -> {
            records.put(key.array());
            for (float number : vector) {
                records.putFloat(number);
            }
        });
        records.flip();
        while (records.hasRemaining()) {
            channel.write(records);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int recordBytes() {
        return KEY_BYTES + dimension * Float.BYTES;
    }

    /** The lock goes with the channel. */
    private boolean isOurs() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** Returns how many bytes of whole records there are. The stream is not closed, as the channel goes on. */
    private long load() throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES));
        long whole = 0;
        try {
            while (true) {
                byte[] key = new byte[KEY_BYTES];
                in.readFully(key);
                float[] vector = new float[dimension];
                for (int i = 0; i < dimension; i++) {
                    vector[i] = in.readFloat();
                }
                vectors.put(ByteBuffer.wrap(key), vector);
                whole += recordBytes();
            }
        } catch (EOFException end) {
            return whole;
        }
    }
}
