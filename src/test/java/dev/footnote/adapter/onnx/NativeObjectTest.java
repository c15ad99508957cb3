package dev.footnote.adapter.onnx;

import dev.footnote.embedding.ModelClosed;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NativeObjectTest {

    private final AtomicInteger freed = new AtomicInteger();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    @Test
    void isFreedOnlyAfterTheLastCallHasLeft() throws InterruptedException {
        NativeObject<AutoCloseable> object = open(Duration.ofSeconds(10));
        Thread calling = callThatStays(object);
        Thread closing = new Thread(object::close);

        closing.start();
        closing.join(200);
        assertThat(freed).hasValue(0);

        leave.countDown();
        closing.join();
        calling.join();
        assertThat(freed).hasValue(1);
    }

    @Test
    void isNeverFreedUnderACallThatDoesNotLeave() throws InterruptedException {
        NativeObject<AutoCloseable> object = open(Duration.ofMillis(50));
        Thread calling = callThatStays(object);

        object.close();

        assertThat(calling.isAlive()).isTrue();
        assertThat(freed).hasValue(0);
        leave.countDown();
        calling.join();
    }

    @Test
    void isFreedOnceAndRefusesWhatComesLater() {
        NativeObject<AutoCloseable> object = open(Duration.ofSeconds(10));

        object.close();
        object.close();

        assertThat(freed).hasValue(1);
        assertThatExceptionOfType(ModelClosed.class).isThrownBy(() -> object.call(any -> "called"));
    }

    private NativeObject<AutoCloseable> open(Duration patience) {
        return new NativeObject<>(freed::incrementAndGet, patience);
    }

    private Thread callThatStays(NativeObject<AutoCloseable> object) throws InterruptedException {
        Thread calling = new Thread(() -> object.call(any -> {
            entered.countDown();
            try {
                return leave.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        calling.start();
        entered.await();
        return calling;
    }
}
