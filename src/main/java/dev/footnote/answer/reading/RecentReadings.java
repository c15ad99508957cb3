package dev.footnote.answer.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.footnote.search.passage.Passage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cache of recent readings, so that the same passage is not read twice for the same question. */
public final class RecentReadings implements CrossEncoder {

    private final CrossEncoder encoder;
    private final Cache<Key, CrossReading> kept;

    private record Key(String question, Passage passage) {}

    /** @param capacity how many readings are kept, some 10 kB each */
    public RecentReadings(CrossEncoder encoder, int capacity) {
        this.encoder = encoder;
        this.kept = Caffeine.newBuilder().maximumSize(capacity).build();
    }

    @Override
    public List<Optional<CrossReading>> read(String question, List<Passage> passages, Duration budget) {
        List<Optional<CrossReading>> readings = new ArrayList<>();
        List<Passage> missing = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<CrossReading> known = Optional.ofNullable(kept.getIfPresent(new Key(question, passage)));
            readings.add(known);
            if (known.isEmpty()) {
                missing.add(passage);
            }
        }
        if (missing.isEmpty()) {
            return readings;
        }
        List<Optional<CrossReading>> made = encoder.read(question, missing, budget);
        for (int i = 0; i < missing.size(); i++) {
            Passage passage = missing.get(i);
            made.get(i).ifPresent(reading -> kept.put(new Key(question, passage), reading));
            readings.set(passages.indexOf(passage), made.get(i));
        }
        return readings;
    }
}
