package dev.footnote.model.generation;

/** A language model: a port. Safe for use by several threads. */
public interface LanguageModel {

    /** Its name, for people. */
    String name();

    /**
     * Asks, on the calling thread, which waits until all is said.
     *
     * @param listener hears every piece as it comes, on the calling thread, and may have it stopped
     * @throws ModelFailed when there is no whole reply, whatever was heard of it
     */
    ModelReply ask(ModelRequest request, ModelListener listener) throws ModelFailed;
}
