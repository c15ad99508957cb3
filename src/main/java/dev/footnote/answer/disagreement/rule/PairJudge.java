package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.statement.Part;
import java.util.Set;

/** Judges whether two parts of sentences speak of the same and contradict each other: by rules, or by a trained model. */
interface PairJudge {

    /**
     * How two parts stand to each other.
     *
     * @param asked the stems of the question's words
     * @param pointed whether a thing of a certain form was asked for, so that both must be about just that
     */
    Relation judge(Part one, Part other, Set<String> asked, boolean pointed);

    /**
     * Whether two parts that both speak of what is asked speak of the same, and of all of it.
     *
     * @param asked the stems of the question's words
     */
    boolean isOfSame(Part one, Part other, Set<String> asked);

    /** How two claims stand to each other. */
    enum Relation {
        /** They say the same, or could both be right, of the same. */
        AGREES,
        /** They cannot both be right at one time. */
        CONTRADICTS,
        /** They are about different things, or too far apart to tell. */
        UNRELATED
    }
}
