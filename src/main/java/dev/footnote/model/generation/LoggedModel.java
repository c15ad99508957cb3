package dev.footnote.model.generation;

import java.util.function.Consumer;

/** A language model whose failures are told to those who run the program, the same one after the other only once. */
public final class LoggedModel implements LanguageModel {

    private final LanguageModel model;
    private final Consumer<String> warnings;
    private volatile String told = "";

    /** @param warnings takes a sentence for the log */
    public LoggedModel(LanguageModel model, Consumer<String> warnings) {
        this.model = model;
        this.warnings = warnings;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public ModelReply ask(ModelRequest request, ModelListener listener) throws ModelFailed {
        try {
            ModelReply reply = model.ask(request, listener);
            told = "";
            return reply;
        } catch (ModelFailed failure) {
            tell(failure);
            throw failure;
        }
    }

    private void tell(ModelFailed failure) {
        boolean tells =
                switch (failure.kind()) {
                    case REFUSED, LIMITED, BROKEN, SLOW, MALFORMED, EMPTY -> true;
                    case PAUSED, BUSY, STOPPED -> false;
                };
        if (tells && !told.equals(failure.getMessage())) {
            told = failure.getMessage();
            warnings.accept("The language model " + name() + " failed: " + told);
        }
    }
}
