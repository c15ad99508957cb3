package dev.footnote.model.generation;

import dev.footnote.model.generation.ModelFailed.Kind;
import java.util.function.BooleanSupplier;

/** A language model that is not asked any more once the program is ending, and whose calls are broken off some time later. */
public final class StoppableModel implements LanguageModel {

    private final LanguageModel model;
    private final BooleanSupplier ending;
    private final BooleanSupplier over;

    /**
     * @param ending whether no new call is made
     * @param over whether calls are broken off; asked often, on any thread
     */
    public StoppableModel(LanguageModel model, BooleanSupplier ending, BooleanSupplier over) {
        this.model = model;
        this.ending = ending;
        this.over = over;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public ModelReply ask(ModelRequest request, ModelListener listener) throws ModelFailed {
        if (ending.getAsBoolean()) {
            throw new ModelFailed(Kind.STOPPED, "the program is ending");
        }
        return model.ask(request, new ForwardingListener(listener) {
            @Override
            public boolean stopped() {
                return super.stopped() || over.getAsBoolean();
            }
        });
    }
}
