package dev.footnote.evaluation.claim;

/** Scores how far a text supports a claim (entailment): a port, which claim sets evaluate. Used by one thread at a time. */
public interface SupportScorer extends AutoCloseable {

    /** The score from which a claim counts as supported. */
    double SUPPORTED = 0.5;

    /**
     * Scores one claim, by nothing but the two texts.
     *
     * @param claim a statement of one sentence or several, not blank
     * @param evidence what it is held against, not blank
     * @return from 0, not at all, to 1, in full
     */
    double score(String claim, String evidence);

    /** Names it for reports: the same name gives the same scores. */
    String name();

    /** Lets go of what it needed. */
    @Override
    void close();
}
