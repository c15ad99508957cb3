package dev.footnote.model.generation;

import dev.footnote.model.generation.ModelFailed.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoppableModelTest {

    private static final ModelRequest REQUEST = new ModelRequest(
            "answer", Optional.empty(), "Which boats?", OptionalDouble.of(0), 100, Duration.ofSeconds(2));

    private final AtomicBoolean ending = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void isAskedNoMoreOnceTheProgramIsEnding() throws ModelFailed {
        ScriptedModel scripted = new ScriptedModel().says("Two boats.");
        StoppableModel model = new StoppableModel(scripted, ending::get, over::get);

        assertThat(model.ask(REQUEST, piece -> {}).text()).isEqualTo("Two boats.");
        ending.set(true);

        assertThatExceptionOfType(ModelFailed.class)
                .isThrownBy(() -> model.ask(REQUEST, piece -> {}))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.STOPPED));
        assertThat(scripted.requests()).hasSize(1);
    }

    @Test
    void aCallLearnsThatItIsOver() throws ModelFailed {
        List<Boolean> stopped = new ArrayList<>();
        StoppableModel model = new StoppableModel(new Watching(stopped), ending::get, over::get);

        model.ask(REQUEST, piece -> over.set(true));

        assertThat(stopped).containsExactly(false, true);
    }

    /** Says one thing and looks before and after whether anybody still waits. */
    private record Watching(List<Boolean> stopped) implements LanguageModel {

        @Override
        public String name() {
            return "watching";
        }

        @Override
        public ModelReply ask(ModelRequest request, ModelListener listener) throws ModelFailed {
            stopped.add(listener.stopped());
            listener.said("Two boats.");
            stopped.add(listener.stopped());
            return new ScriptedModel().says("Two boats.").ask(request, piece -> {});
        }
    }
}
