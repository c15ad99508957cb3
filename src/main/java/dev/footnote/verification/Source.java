package dev.footnote.verification;

import dev.footnote.passage.Passage;

/**
 * A sentence of a passage.
 *
 * @param at which sentence of the passage
 */
record Source(Passage passage, int at, Sentence sentence) {

    CitedSpan place() {
        return new CitedSpan(passage.document(), sentence.span());
    }
}
