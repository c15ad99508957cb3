package dev.footnote.answer.compose;

import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Steps;
import dev.footnote.model.generation.ModelCall;
import dev.footnote.model.generation.ModelListener;

/** Waits for a language model on behalf of a follower, and notes what the call came to. */
record Waiting(Follower follower, Steps steps) implements ModelListener {

    @Override
    public void said(String piece) {
        follower.check();
    }

    @Override
    public boolean stopped() {
        return follower.stopped();
    }

    @Override
    public void called(ModelCall call) {
        steps.called(call);
    }
}
