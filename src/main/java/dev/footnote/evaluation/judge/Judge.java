package dev.footnote.evaluation.judge;

import java.util.List;
import java.util.Optional;

/** A judge of the quality of answers, such as a language model (LLM as a judge): a port. */
public interface Judge {

    /** Names it for reports. */
    String name();

    /**
     * Judges one answer.
     *
     * @param accepted what a right answer says: every item has to be there, in one of its wordings
     * @param answer what was answered
     * @param sources the words that the answer cites
     * @return nothing when no verdict can be made out of what it said
     * @throws JudgeFailed when it could not be asked
     */
    Optional<Judgement> judge(String question, List<List<String>> accepted, String answer, List<String> sources)
            throws JudgeFailed;
}
