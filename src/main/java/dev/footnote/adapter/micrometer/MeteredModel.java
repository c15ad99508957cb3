package dev.footnote.adapter.micrometer;

import dev.footnote.model.generation.ForwardingListener;
import dev.footnote.model.generation.LanguageModel;
import dev.footnote.model.generation.ModelCall;
import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelListener;
import dev.footnote.model.generation.ModelReply;
import dev.footnote.model.generation.ModelRequest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;

/**
 * A language model whose calls are counted: {@code footnote.model.calls} with their time, by purpose and outcome,
 * {@code footnote.model.first.token} and {@code footnote.model.tokens}, by purpose and direction.
 */
public final class MeteredModel implements LanguageModel {

    private static final String PURPOSE = "purpose";

    private final LanguageModel model;
    private final MeterRegistry meters;

    public MeteredModel(LanguageModel model, MeterRegistry meters) {
        this.model = model;
        this.meters = meters;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public ModelReply ask(ModelRequest request, ModelListener listener) throws ModelFailed {
        return model.ask(request, new ForwardingListener(listener) {
            @Override
            public void called(ModelCall call) {
                count(call);
                super.called(call);
            }
        });
    }

    private void count(ModelCall call) {
        String purpose = call.purpose();
        String outcome = call.failure()
                .map(failure -> failure.kind().name().toLowerCase(Locale.ROOT))
                .orElse("replied");
        meters.timer("footnote.model.calls", PURPOSE, purpose, "outcome", outcome)
                .record(time(call.millis()));
        call.firstTokenMillis()
                .ifPresent(first -> meters.timer("footnote.model.first.token", PURPOSE, purpose)
                        .record(time(first)));
        call.tokens().input().ifPresent(tokens -> tokens(purpose, "sent", tokens));
        call.tokens().output().ifPresent(tokens -> tokens(purpose, "received", tokens));
    }

    private void tokens(String purpose, String direction, int tokens) {
        meters.counter("footnote.model.tokens", PURPOSE, purpose, "direction", direction)
                .increment(tokens);
    }

    private static Duration time(double milliseconds) {
        return Duration.ofNanos((long) (milliseconds * 1e6));
    }
}
