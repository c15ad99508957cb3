package dev.footnote.model.generation;

/** A listener that passes all it hears on to another; a subclass changes what it is about. */
public class ForwardingListener implements ModelListener {

    private final ModelListener listener;

    public ForwardingListener(ModelListener listener) {
        this.listener = listener;
    }

    @Override
    public void said(String piece) {
        listener.said(piece);
    }

    @Override
    public boolean stopped() {
        return listener.stopped();
    }

    @Override
    public void called(ModelCall call) {
        listener.called(call);
    }
}
