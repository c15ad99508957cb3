package dev.footnote.evaluation.judge;

/**
 * The grades that a {@link Judge} gives one answer.
 *
 * @param correct whether it says what a right answer says: 0 no, 0.5 partly, 1 yes
 * @param supported whether what it cites says all of it: 0 no, 0.5 partly, 1 yes
 * @param reason why, in its words; may be empty
 */
public record Judgement(double correct, double supported, String reason) {

    public Judgement {
        if (!(correct >= 0 && correct <= 1 && supported >= 0 && supported <= 1)) {
            throw new IllegalArgumentException("verdicts are from 0 to 1, not " + correct + " and " + supported);
        }
    }
}
