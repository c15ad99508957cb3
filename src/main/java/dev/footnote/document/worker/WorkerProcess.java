package dev.footnote.document.worker;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.source.LimitReached;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** A process that reads, as seen from the one that started it. */
final class WorkerProcess {

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Thread hook;

    private WorkerProcess(Process process) {
        this.process = process;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Starts one; it may not be ready yet. */
    static WorkerProcess start(List<String> command) throws IOException {
        return new WorkerProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Waits until it is ready to read. */
    void await() throws IOException {
        if (in.readByte() != ReadingWorker.READY) {
            throw new IOException("no process that reads");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Has one file read.
     *
     * @throws LimitReached when the process may be at it still, or has no memory left
     * @throws IOException when the process ended
     */
    Document read(String id, byte[] bytes) throws IOException, UnreadableDocument {
        DocumentStream.write(id, out);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
        int what = in.readByte();
        if (what == ReadingWorker.READ) {
            return DocumentStream.read(in);
        }
        String reason = DocumentStream.string(in);
        throw what == ReadingWorker.LIMIT_REACHED ? new LimitReached(reason) : new UnreadableDocument(reason);
    }

    void kill() {
        process.destroyForcibly();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is being run
        }
    }
}
