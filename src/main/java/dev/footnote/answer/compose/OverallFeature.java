package dev.footnote.answer.compose;

import dev.footnote.answer.reading.Feature;
import java.util.Optional;

/** Features of everything that was read for a question, which the confidence weighs beside those of the best sentence. */
enum OverallFeature {
    /** The score of the best sentence, as a logit. */
    LOGIT,
    /** How far that is above the logit of the fifth best. */
    STANDS_OUT,
    MOST_SIMILAR(Feature.PASSAGE_SIMILARITY),
    MOST_COVERED(Feature.COVERAGE_IN_PASSAGE),
    MOST_MATCHED(Feature.MATCH),
    BEST_WORST(Feature.WORST_MATCH),
    MOST_ANSWERABLE(Feature.READ_ANSWERABLE),
    MOST_WORDS(Feature.READ_WORDS);

    private final Optional<Feature> largest;

    OverallFeature() {
        this.largest = Optional.empty();
    }

    /** The largest value of a sentence's feature. */
    OverallFeature(Feature largest) {
        this.largest = Optional.of(largest);
    }

    /** The feature of sentences that this is the largest value of, if it is one. */
    Optional<Feature> largest() {
        return largest;
    }
}
