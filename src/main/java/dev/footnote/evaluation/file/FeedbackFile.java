package dev.footnote.evaluation.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.evaluation.feedback.Feedback;
import dev.footnote.evaluation.feedback.FeedbackStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Feedback as a file of JSON lines. Every line is forced to disk before it counts as kept. A line that a crash broke off
 * is closed when the next one is added, so that it spoils no other; {@link FeedbackLinesReader} tells of it and passes on.
 */
public final class FeedbackFile implements FeedbackStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final long maxBytes;
    private final Clock clock;

    /**
     * Keeps feedback in a file, which is made with the first entry.
     *
     * @param maxBytes how large the file may grow
     * @param clock tells when an entry came
     */
    public FeedbackFile(Path file, long maxBytes, Clock clock) {
        this.file = file;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public synchronized void add(Feedback feedback) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long before = channel.size();
            byte[] line = line(feedback, isBrokenOff(channel));
            if (before + line.length > maxBytes) {
                throw new Full(maxBytes);
            }
            try {
                write(channel, line, before);
            } catch (IOException e) {
                channel.truncate(before);
                throw e;
            }
        }
    }

    private static void write(FileChannel channel, byte[] line, long position) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        channel.position(position);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static boolean isBrokenOff(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }

    private byte[] line(Feedback feedback, boolean closesAnother) throws IOException {
        ObjectNode json = JSON.createObjectNode()
                .put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("question", feedback.question())
                .put("verdict", feedback.verdict().label());
        feedback.quote().ifPresent(quote -> json.put("quote", quote));
        feedback.document().ifPresent(document -> json.put("document", document));
        feedback.answer().ifPresent(answer -> json.put("answer", answer));
        feedback.comment().ifPresent(comment -> json.put("comment", comment));
        String line = (closesAnother ? "\n" : "") + JSON.writeValueAsString(json) + "\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
