package dev.footnote.answer.conversation;

/**
 * The weights of other wordings in the search beside the resolved question, which weighs 1. What is carried over wrongly is
 * worse than nothing, so the words as they were asked are searched for as well.
 *
 * @param asked the weight of the question as it was asked, where it is worded differently, 0 or more
 * @param first the weight of the question together with the first one of the conversation, which says what it is about, 0 or
 * more
 * @param previous the weight of the question together with the one before it, 0 or more
 */
public record Weights(double asked, double first, double previous) {

    public Weights {
        if (!(asked >= 0) || !(first >= 0) || !(previous >= 0)) {
            throw new IllegalArgumentException(
                    "weights are 0 or more, not " + asked + ", " + first + " and " + previous);
        }
    }
}
