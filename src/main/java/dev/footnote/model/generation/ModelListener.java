package dev.footnote.model.generation;

/** Listener to the streamed reply of a language model. */
public interface ModelListener {

    /** Another piece of the reply, of any length. */
    void said(String piece);

    /** Whether nobody waits for the reply any more; asked often, on any thread. */
    default boolean stopped() {
        return false;
    }

    /** What the call came to, told once at its end, also when it failed. */
    default void called(ModelCall call) {}
}
