package dev.footnote.evaluation.run;

import dev.footnote.evaluation.set.CheckedSet;

/** Watches the runs of sets, and can end them early. */
public interface Watcher {

    /** Watches nothing and lets every run come to its end. */
    Watcher NONE = new Watcher() {};

    /** A set's documents are about to be indexed; what is returned is told of each passage. */
    default Progress indexing(CheckedSet set) {
        return Progress.NONE;
    }

    /** A set is about to be asked; what is returned is told of each question. */
    default Progress asking(CheckedSet set, Prepared prepared) {
        return Progress.NONE;
    }
}
