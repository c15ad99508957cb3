package dev.footnote.answer.reply;

import dev.footnote.answer.citation.Citation;
import dev.footnote.search.retrieval.Hit;
import java.util.List;

/** Callback for the progress of an answer, called on the thread that makes it; it may also cancel it. */
public interface Follower {

    /** Nobody: every answer is made to its end. */
    Follower NOBODY = new Follower() {
        @Override
        public void step(Step step) {}

        @Override
        public void retrieved(List<Hit> hits) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** A step begins. */
    void step(Step step);

    /** What was found, best first. */
    void retrieved(List<Hit> hits);

    /** More of a sentence that a language model writes; what was told of a sentence is the beginning of it. */
    default void wrote(String text) {}

    /**
     * A sentence that a language model wrote is complete and verified.
     *
     * @param fresh the citations that no sentence had before
     */
    default void sentence(Answer.Sentence sentence, List<Citation> fresh) {}

    /** What was told of the answer so far does not count; another follows, or none. */
    default void discarded() {}

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

        /** Tells nothing more: nobody reads it. */
        public Stopped() {
            super("nobody waits for the answer", null, false, false);
        }
    }
}
