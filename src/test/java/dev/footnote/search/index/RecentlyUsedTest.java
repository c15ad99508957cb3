package dev.footnote.search.index;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecentlyUsedTest {

    @Test
    void whatWasUsedLastStays() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(2);
        kept.put("a", 1);
        kept.put("b", 2);
        kept.get("a");
        kept.put("c", 3);

        assertThat(kept.get("a")).contains(1);
        assertThat(kept.get("b")).isEmpty();
        assertThat(kept.get("c")).contains(3);
    }

    @Test
    void whatIsKeptIsNotMadeAgain() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(2);
        AtomicInteger made = new AtomicInteger();

        assertThat(kept.get("a", key -> made.incrementAndGet())).isEqualTo(1);
        assertThat(kept.get("a", key -> made.incrementAndGet())).isEqualTo(1);
    }

    @Test
    void aCapacityOfNothingKeepsNothing() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(0);

        assertThat(kept.get("a", key -> 7)).isEqualTo(7);
        assertThat(kept.get("a")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new RecentlyUsed<String, Integer>(-1));
    }
}
