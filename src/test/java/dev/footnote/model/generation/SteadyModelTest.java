package dev.footnote.model.generation;

import dev.footnote.model.generation.ModelFailed.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SteadyModelTest {

    private static final ModelRequest REQUEST = new ModelRequest(
            "answer", Optional.empty(), "Which boats?", OptionalDouble.of(0), 100, Duration.ofSeconds(2));

    private final ScriptedModel scripted = new ScriptedModel();
    private final TurningClock clock = new TurningClock();
    private final List<ModelCall> calls = new ArrayList<>();
    private boolean stopped;

    /** A clock that is turned by hand. */
    private static final class TurningClock extends Clock {

        private Instant now = Instant.EPOCH;

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "LIMITED"})
    void whatMayPassIsTriedAgain(Kind kind) throws ModelFailed {
        scripted.fails(kind).fails(kind).says("Boats go.");

        assertThat(ask(model(2, 5)).text()).isEqualTo("Boats go.");
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.tries()).isEqualTo(3);
            assertThat(call.tokens().output()).isEqualTo(OptionalInt.of(5));
            assertThat(call.failure()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "SLOW", "MALFORMED", "EMPTY"})
    void whatStaysAsItIsIsNotTriedAgain(Kind kind) {
        scripted.fails(kind).says("Boats go.");

        assertFailsAs(kind, model(2, 5));
        assertThat(scripted.requests()).hasSize(1);
        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.failure())
                        .hasValueSatisfying(
                                failure -> assertThat(failure.kind()).isEqualTo(kind)));
    }

    @Test
    void triesHaveAnEnd() {
        scripted.fails(Kind.BROKEN);

        assertFailsAs(Kind.BROKEN, model(2, 5));
        assertThat(scripted.requests()).hasSize(3);
    }

    @Test
    void whatWasHeardInPartIsNotAskedAgain() {
        scripted.breaksOffAfter("Boats").says("Boats go.");

        assertFailsAs(Kind.BROKEN, model(2, 5));
        assertThat(scripted.requests()).hasSize(1);
    }

    @Test
    void theTimeThatTheServerAsksForIsWaited() throws ModelFailed {
        scripted.fails(new ModelFailed(Kind.LIMITED, "later", Optional.of(Duration.ofMillis(300))))
                .says("Boats go.");
        long start = System.nanoTime();

        ask(model(2, 5));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void moreTimeThanThereIsIsNotWaited() {
        scripted.fails(new ModelFailed(Kind.LIMITED, "much later", Optional.of(Duration.ofSeconds(30))))
                .says("Boats go.");
        long start = System.nanoTime();

        assertFailsAs(Kind.LIMITED, model(2, 5));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void afterFailuresInARowItIsLeftAloneUntilOneTryShowsThatItIsBack() throws ModelFailed {
        scripted.fails(Kind.REFUSED).fails(Kind.SLOW).fails(Kind.MALFORMED).says("Boats go.");
        SteadyModel model = model(0, 2);

        assertFailsAs(Kind.REFUSED, model);
        assertFailsAs(Kind.SLOW, model);
        assertFailsAs(Kind.PAUSED, model);
        assertThat(scripted.requests()).hasSize(2);

        clock.turn(Duration.ofSeconds(31));
        assertFailsAs(Kind.MALFORMED, model);
        assertFailsAs(Kind.PAUSED, model);

        clock.turn(Duration.ofSeconds(31));
        assertThat(ask(model).text()).isEqualTo("Boats go.");
        assertThat(ask(model).text()).isEqualTo("Boats go.");
    }

    @Test
    void aSuccessBetweenFailuresStartsTheCountAnew() throws ModelFailed {
        scripted.fails(Kind.SLOW).says("Boats go.").fails(Kind.SLOW).says("Boats go.");
        SteadyModel model = model(0, 2);

        assertFailsAs(Kind.SLOW, model);
        ask(model);
        assertFailsAs(Kind.SLOW, model);
        assertThat(ask(model).text()).isEqualTo("Boats go.");
    }

    @Test
    void whoGoesAwayStopsTheWaitingAndSpeaksNotAgainstTheModel() {
        scripted.fails(new ModelFailed(Kind.LIMITED, "later", Optional.of(Duration.ofSeconds(1))));
        stopped = true;
        SteadyModel model = model(2, 1);

        assertFailsAs(Kind.STOPPED, model);
        assertFailsAs(Kind.STOPPED, model);
    }

    @Test
    void noMoreAskAtOnceThanMay() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        LanguageModel counting = new LanguageModel() {
            @Override
            public String name() {
                return "counting";
            }

            @Override
            public ModelReply ask(ModelRequest request, ModelListener listener) {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                try {
                    Thread.sleep(30);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                now.decrementAndGet();
                return new ModelReply("Boats go.", false, Optional.empty(), ModelCall.Tokens.UNKNOWN);
            }
        };
        SteadyModel model = new SteadyModel(counting, options(0, 5), clock);
        CountDownLatch done = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            new Thread(() -> {
                        try {
                            model.ask(REQUEST, piece -> {});
                        } catch (ModelFailed e) {
                            throw new AssertionError(e);
                        }
                        done.countDown();
                    })
                    .start();
        }

        done.await();

        assertThat(most.get()).isBetween(1, 3);
    }

    private static SteadyModel.Options options(int retries, int failures) {
        return new SteadyModel.Options(retries, Duration.ofMillis(5), 3, failures, Duration.ofSeconds(30));
    }

    private SteadyModel model(int retries, int failures) {
        return new SteadyModel(scripted, options(retries, failures), clock);
    }

    private ModelReply ask(SteadyModel model) throws ModelFailed {
        return model.ask(REQUEST, new ModelListener() {
            @Override
            public void said(String piece) {}

            @Override
            public boolean stopped() {
                return stopped;
            }

            @Override
            public void called(ModelCall call) {
                calls.add(call);
            }
        });
    }

    private void assertFailsAs(Kind kind, SteadyModel model) {
        assertThatThrownBy(() -> ask(model))
                .isInstanceOfSatisfying(
                        ModelFailed.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }
}
