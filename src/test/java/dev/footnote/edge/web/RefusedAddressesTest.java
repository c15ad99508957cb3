package dev.footnote.edge.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedAddressesTest {

    @Test
    void refusedRequestsForManyAddressesMakeOneSeries() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        meters.config().meterFilter(new RefusedAddresses());

        count(meters, "/api/ask", "200");
        for (int i = 0; i < 100; i++) {
            count(meters, "/api/none" + i, "403");
        }
        count(meters, "/api/ask", "403");

        assertThat(meters.getMeters()).hasSize(3);
        assertThat(meters.get("http.server.requests")
                        .tag("uri", "REFUSED")
                        .counter()
                        .count())
                .isEqualTo(100);
        assertThat(meters.get("http.server.requests")
                        .tags("uri", "/api/ask", "status", "403")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private static void count(SimpleMeterRegistry meters, String uri, String status) {
        meters.counter("http.server.requests", "uri", uri, "status", status).increment();
    }
}
