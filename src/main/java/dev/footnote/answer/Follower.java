package dev.footnote.answer;

import dev.footnote.retrieval.Hit;
import java.util.List;

/** Follows how an answer is made, on the thread that makes it, and may have it stopped. */
public interface Follower {

    /** Nobody: every answer is made to its end. */
    Follower NOBODY = new Follower() {
        @Override
        public void step(String step) {}

        @Override
        public void retrieved(List<Hit> hits) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** A step begins: {@code resolve}, {@code retrieve}, {@code read}, {@code compose}, {@code compare}; there may be others. */
    void step(String step);

    /** What was found, best first. */
    void retrieved(List<Hit> hits);

    /** Whether nobody waits for the answer any more; asked often. */
    boolean stopped();

    /** Ends the work where nobody waits for it. */
    default void check() {
        if (stopped()) {
            throw new Stopped();
        }
    }

    /** Thrown where the work ends because nobody waits for it. */
    final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("nobody waits for the answer", null, false, false);
        }
    }
}
