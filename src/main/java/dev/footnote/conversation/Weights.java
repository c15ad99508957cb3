package dev.footnote.conversation;

/**
 * How much other wordings count in the search beside a question that was made to stand alone, which counts 1. What is carried
 * over wrongly is worse than nothing, so the words as they were asked are searched for as well.
 *
 * @param asked the weight of the question as it was asked, where it is worded differently, 0 or more
 * @param history the weight of the question together with all earlier ones, 0 or more
 */
public record Weights(double asked, double history) {

    public Weights {
        if (!(asked >= 0) || !(history >= 0)) {
            throw new IllegalArgumentException("weights are 0 or more, not " + asked + " and " + history);
        }
    }
}
