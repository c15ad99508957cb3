package dev.footnote.evaluation.feedback;

import java.io.IOException;

/** A store of feedback: a port. */
public interface FeedbackStore {

    /** Keeps nothing, because nobody said where. */
    FeedbackStore OFF = new FeedbackStore() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public void add(Feedback feedback) {
            throw new IllegalStateException("feedback is off");
        }
    };

    /** Whether feedback is kept at all. */
    boolean isOn();

    /**
     * Keeps one entry. When this returns it is on disk as a whole; when it throws, nothing of it is.
     *
     * @throws Full when there is no room for it
     * @throws IOException when it cannot be written
     */
    void add(Feedback feedback) throws IOException;

    /** Exception for feedback beyond the maximum size of the store. */
    final class Full extends IOException {

        private static final long serialVersionUID = 1L;

        /** The largest size, in bytes. */
        public Full(long maxBytes) {
            super("There is no room for more than " + maxBytes + " bytes of feedback.");
        }
    }
}
