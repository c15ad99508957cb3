package dev.footnote.edge.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The protocol over a pair of streams, a message a line, as a client has it that starts the server itself. */
public final class McpStream {

    private static final int AT_ONCE = 4;
    private static final int PATIENCE = 30;

    private final McpServer server;
    private final ObjectMapper mapper;
    private final PrintWriter out;

    /** @param out gets nothing but messages */
    public McpStream(McpServer server, ObjectMapper mapper, PrintWriter out) {
        this.server = server;
        this.mapper = mapper;
        this.out = out;
    }

    /**
     * Serves until there is no more; a call can be cancelled while it is under way.
     *
     * @param lines each a message, null after the last
     */
    public void serve(Supplier<String> lines) throws InterruptedException {
        ExecutorService calls = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (String line = lines.get(); line != null; line = lines.get()) {
                JsonNode message = message(line);
                if (McpServer.isRequest(message)) {
                    calls.execute(() -> server.handle(message, "", new LinePeer()));
                } else if (!line.isBlank()) {
                    server.handle(message, "", new LinePeer());
                }
            }
        } finally {
            calls.shutdown();
            calls.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        }
    }

    /** What cannot be parsed is no message, and refused as such. */
    private JsonNode message(String line) {
        try {
            return mapper.readTree(line);
        } catch (JsonProcessingException e) {
            return mapper.nullNode();
        }
    }

    private final class LinePeer implements Peer {

        @Override
        public void notify(JsonNode notification) {
            reply(notification);
        }

        @Override
        public void reply(JsonNode reply) {
            synchronized (out) {
                out.print(reply + "\n");
                out.flush();
            }
        }

        @Override
        public boolean gone() {
            return out.checkError();
        }
    }
}
