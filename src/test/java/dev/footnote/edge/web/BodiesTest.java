package dev.footnote.edge.web;

import java.net.Socket;
import org.junit.jupiter.api.Test;

import static dev.footnote.edge.web.FilteredServer.more;
import static dev.footnote.edge.web.FilteredServer.status;
import static org.assertj.core.api.Assertions.assertThat;

class BodiesTest {

    private static final String POST = "POST /api/ask HTTP/1.1\r\nHost: a\r\n";

    @Test
    void wholeBodyIsThereBeforeAnybodyWorksOnIt() throws Exception {
        try (FilteredServer server = server();
                Socket client = server.send("127.0.0.1", POST + "Content-Length: 6\r\n\r\nabc")) {
            more(client, "def");

            assertThat(status(client)).isEqualTo(206);
        }
    }

    @Test
    void bodyThatDripsIsGivenUpSoonAndItsConnectionClosed() throws Exception {
        try (FilteredServer server = server();
                Socket client = server.send("127.0.0.1", POST + "Content-Length: 100000\r\n\r\n")) {
            more(client, "{");

            assertThat(status(client)).isEqualTo(408);
            client.getInputStream().readAllBytes();
        }
    }

    @Test
    void bodyOfUnknownLengthIsReadNoFurtherThanItMayBe() throws Exception {
        String chunk = "100\r\n" + "a".repeat(256) + "\r\n";
        try (FilteredServer server = server();
                Socket client = server.send("127.0.0.1", POST + "Transfer-Encoding: chunked\r\n\r\n")) {
            more(client, chunk.repeat(5));

            assertThat(status(client)).isEqualTo(413);
        }
    }

    @Test
    void requestsWithoutABodyPassAtOnce() throws Exception {
        try (FilteredServer server = server();
                Socket client = server.send("127.0.0.1", "GET /api/documents HTTP/1.1\r\nHost: a\r\n\r\n")) {
            assertThat(status(client)).isEqualTo(200);
        }
    }

    /** Replies with 200 and as many as the body has bytes. */
    private static FilteredServer server() throws Exception {
        return new FilteredServer(new Bodies(1_000, 1_000)::read, context -> {
            int length = context.body().buffer() == null ? 0 : context.body().length();
            context.response().setStatusCode(200 + length).end();
        });
    }
}
