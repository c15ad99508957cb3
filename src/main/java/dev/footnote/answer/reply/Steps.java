package dev.footnote.answer.reply;

import dev.footnote.answer.conversation.Rewriting;
import dev.footnote.model.generation.ModelCall;
import dev.footnote.work.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Timer of the steps of one answer. */
public final class Steps {

    private final Follower follower;
    private final List<Trace.Timing> timings = new ArrayList<>();
    private final List<ModelCall> calls = new ArrayList<>();

    public Steps(Follower follower) {
        this.follower = follower;
    }

    /** Does one step and notes how long it took. */
    public <T> T time(Step step, Supplier<T> work) {
        follower.check();
        Budget.check();
        follower.step(step);
        long start = System.nanoTime();
        T result = work.get();
        timings.add(new Trace.Timing(step, (System.nanoTime() - start) / 1e6));
        return result;
    }

    /** Notes what asking a language model came to. */
    public void called(ModelCall call) {
        calls.add(call);
    }

    /** What was done so far, {@code rewriting} to make the question stand alone. */
    public Trace.Work work(boolean exact, Optional<Rewriting> rewriting) {
        return new Trace.Work(timings, exact, rewriting, calls);
    }
}
