package dev.footnote.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BudgetTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void workWithinItsTimeIsDone() {
        assertThat(Budget.<String>within(LONG, () -> false, () -> {
                    Budget.check();
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void workEndsWhenItsTimeIsOver() {
        assertThatThrownBy(() -> Budget.within(Duration.ofMillis(5), () -> false, BudgetTest::goOn))
                .isInstanceOf(Budget.Spent.class);
    }

    @Test
    void workEndsWhenItIsCancelled() {
        AtomicInteger looks = new AtomicInteger();

        assertThatThrownBy(() -> Budget.within(LONG, () -> looks.incrementAndGet() > 3, BudgetTest::goOn))
                .isInstanceOf(Budget.Cancelled.class);
    }

    @Test
    void whatIsDoneAfterwardsOnTheSameThreadHasNoBudgetAnyMore() {
        assertThatThrownBy(() -> Budget.within(Duration.ZERO, () -> false, BudgetTest::goOn))
                .isInstanceOf(Budget.Spent.class);

        Budget.check();
    }

    private static String goOn() {
        while (true) {
            Budget.step();
        }
    }
}
