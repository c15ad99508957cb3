package dev.footnote.document.worker;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.LimitReached;
import dev.footnote.document.source.TimeLimit;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The process that reads: it takes one file after the other from what it is connected to, until that ends. */
public final class ReadingWorker {

    /** What it answers first of all, so that whoever started it knows that it is there. */
    static final int READY = 7;

    static final int READ = 0;
    static final int UNREADABLE = 1;
    static final int LIMIT_REACHED = 2;

    private final List<DocumentReader> readers;
    private final TimeLimit time;

    private ReadingWorker(List<DocumentReader> readers, TimeLimit time) {
        this.readers = readers;
        this.time = time;
    }

    /** Serves the process that started this one, and ends with it. */
    public static void run(List<DocumentReader> readers, TimeLimit time, InputStream in, OutputStream out)
            throws IOException {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        new ReadingWorker(readers, time).serve(in, out);
    }

    private void serve(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        out.writeByte(READY);
        out.flush();
        try {
            while (true) {
                String id = DocumentStream.string(in);
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                answer(id, bytes, out);
                out.flush();
            }
        } catch (EOFException e) {
            // nobody asks any more
        }
    }

    private void answer(String id, byte[] bytes, DataOutputStream out) throws IOException {
        try {
            Document document = time.within(() -> reader(id).read(id, bytes));
            out.writeByte(READ);
            DocumentStream.write(document, out);
        } catch (UnreadableDocument e) {
            out.writeByte(e instanceof LimitReached ? LIMIT_REACHED : UNREADABLE);
            DocumentStream.write(e.getMessage(), out);
        }
    }

    private DocumentReader reader(String id) throws UnreadableDocument {
        return readers.stream()
                .filter(one -> one.reads(id))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocument("an unknown kind of file"));
    }
}
