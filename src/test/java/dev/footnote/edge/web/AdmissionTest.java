package dev.footnote.edge.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.ext.web.RoutingContext;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static dev.footnote.edge.web.FilteredServer.status;
import static org.assertj.core.api.Assertions.assertThat;

class AdmissionTest {

    private static final String FLOOD = "127.0.0.1";
    private static final String OTHER = "127.0.0.2";
    private static final String SEARCH = "GET /api/passages HTTP/1.1\r\nHost: a\r\n\r\n";
    /** A flood takes more than 30 times that; on an idle machine others come after 2. */
    private static final int WORK_MILLIS = 100;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void whatFindsNoRoomIsRefusedAtOnceAndTheRestServed() throws Exception {
        try (FilteredServer server = server(2, 6, Duration.ofMinutes(1))) {
            List<Integer> replies = statuses(flood(server, 20));

            assertThat(replies).containsOnly(200, 503);
            assertThat(replies.stream().filter(status -> status == 200)).hasSize(8);
            assertThat(meters.counter("footnote.admission.refused").count()).isEqualTo(12);
        }
    }

    @Test
    void whatWaitsTooLongIsRefused() throws Exception {
        try (FilteredServer server = server(1, 100, Duration.ofMillis(250))) {
            List<Integer> replies = statuses(flood(server, 10));

            assertThat(replies.stream().filter(status -> status == 200).count()).isBetween(1L, 5L);
            assertThat(replies.get(9)).isEqualTo(503);
        }
    }

    @Test
    void oneWhoFloodsDoesNotStarveAnother() throws Exception {
        try (FilteredServer server = server(2, 64, Duration.ofMinutes(1))) {
            List<Socket> flood = flood(server, 64);
            Thread.sleep(WORK_MILLIS);

            long start = System.nanoTime();
            try (Socket other = server.send(OTHER, SEARCH)) {
                assertThat(status(other)).isEqualTo(200);
            }

            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10 * WORK_MILLIS);
            statuses(flood);
        }
    }

    @Test
    void whoLosesAPlaceInAFullQueueIsWhoHasMostInIt() throws Exception {
        try (FilteredServer server = server(1, 4, Duration.ofMinutes(1))) {
            List<Socket> flood = flood(server, 5);
            Thread.sleep(20);
            List<Socket> others = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                others.add(server.send(OTHER, SEARCH));
            }

            assertThat(statuses(others)).containsOnly(200);
            assertThat(statuses(flood)).contains(503);
        }
    }

    @Test
    void whatCostsLittleNeverWaits() throws Exception {
        try (FilteredServer server = server(1, 64, Duration.ofMinutes(1))) {
            List<Socket> flood = flood(server, 30);

            long start = System.nanoTime();
            try (Socket cheap = server.send(FLOOD, "GET /api/documents HTTP/1.1\r\nHost: a\r\n\r\n")) {
                assertThat(status(cheap)).isEqualTo(200);
            }

            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10 * WORK_MILLIS);
            for (Socket one : flood) {
                one.close();
            }
        }
    }

    @Test
    void whoLeavesWhileWaitingTakesNoPlace() throws Exception {
        try (FilteredServer server = server(1, 64, Duration.ofMinutes(1))) {
            for (Socket one : flood(server, 40)) {
                one.close();
            }

            try (Socket next = server.send(FLOOD, SEARCH)) {
                long start = System.nanoTime();
                assertThat(status(next)).isEqualTo(200);
                assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10 * WORK_MILLIS);
            }
        }
    }

    private FilteredServer server(int atOnce, int waiting, Duration patience) throws Exception {
        return new FilteredServer(new Admission(atOnce, waiting, patience, meters)::admit, AdmissionTest::reply);
    }

    private static void reply(RoutingContext context) {
        boolean cheap = context.request().path().endsWith("documents");
        context.vertx()
                .setTimer(cheap ? 1 : WORK_MILLIS, any -> context.response().end());
    }

    private static List<Socket> flood(FilteredServer server, int count) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sockets.add(server.send(FLOOD, SEARCH));
        }
        return sockets;
    }

    private static List<Integer> statuses(List<Socket> sockets) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Socket socket : sockets) {
            try (socket) {
                statuses.add(status(socket));
            }
        }
        return statuses;
    }
}
