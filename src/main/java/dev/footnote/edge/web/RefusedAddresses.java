package dev.footnote.edge.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Metric tags of requests that were refused: by the address where it is known to be one of ours, otherwise all as {@code
 * REFUSED}, so that whoever asks for many addresses makes no new series.
 */
@Singleton
public class RefusedAddresses implements MeterFilter {

    private static final String REFUSED = "REFUSED";
    private static final int MOST = 200;

    private final Set<String> ours = ConcurrentHashMap.newKeySet();

    @Override
    public Meter.Id map(Meter.Id id) {
        String address = id.getTag("uri");
        String status = id.getTag("status");
        if (address == null || status == null || !id.getName().equals("http.server.requests")) {
            return id;
        }
        if (address.contains("{") || status.startsWith("2") && ours.size() < MOST) {
            ours.add(address);
        }
        return ours.contains(address) ? id : id.replaceTags(renamed(id));
    }

    private static Iterable<Tag> renamed(Meter.Id id) {
        return id.getTags().stream()
                .map(tag -> tag.getKey().equals("uri") ? Tag.of("uri", REFUSED) : tag)
                .toList();
    }
}
