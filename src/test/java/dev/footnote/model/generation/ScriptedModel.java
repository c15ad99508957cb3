package dev.footnote.model.generation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A language model that says what it was told to, one thing after the other, in pieces of three characters. */
public final class ScriptedModel implements LanguageModel {

    private final Deque<Object> script = new ArrayDeque<>();
    private final List<ModelRequest> requests = new ArrayList<>();

    /** Says this next. */
    public ScriptedModel says(String text) {
        script.add(text);
        return this;
    }

    /** Fails so next. */
    public ScriptedModel fails(ModelFailed failure) {
        script.add(failure);
        return this;
    }

    public ScriptedModel fails(ModelFailed.Kind kind) {
        return fails(new ModelFailed(kind, "as told"));
    }

    /** Says this next and fails in the middle of it. */
    public ScriptedModel breaksOffAfter(String text) {
        script.add(new String[] {text});
        return this;
    }

    public List<ModelRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public ModelReply ask(ModelRequest request, ModelListener listener) throws ModelFailed {
        requests.add(request);
        Object next = script.size() > 1 ? script.remove() : script.element();
        if (next instanceof ModelFailed failure) {
            throw failure;
        }
        String text = next instanceof String[] part ? part[0] : (String) next;
        Arrays.stream(text.split("(?s)(?<=\\G.{3})")).forEach(listener::said);
        if (next instanceof String[]) {
            throw new ModelFailed(ModelFailed.Kind.BROKEN, "broke off");
        }
        return new ModelReply(
                text, false, Optional.of(1.0), new ModelCall.Tokens(OptionalInt.of(10), OptionalInt.of(5)));
    }
}
