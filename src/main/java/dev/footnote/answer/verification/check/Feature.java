package dev.footnote.answer.verification.check;

/** The features of a sentence and its passages from which support is judged; shares between 0 and 1, unless it says otherwise. */
public enum Feature {
    /** Share of its words, names and figures weighing double, that stand in any passage. */
    COVERED_BY_ALL(Sign.FOR),
    /** How well its words are met by the nearest in meaning: in the sentence that meets most. */
    MET_BY_ONE(Sign.FOR),
    /** The same in the up to three sentences that meet most together. */
    MET_BY_FEW(Sign.FOR),
    /** The same in all passages. */
    MET_BY_ALL(Sign.FOR),
    /** How well its worst met word is met in the few sentences. */
    WORST_MET(Sign.FOR),
    /** The same for the worst met in all passages. */
    WORST_MET_BY_ALL(Sign.FOR),
    /** How well the worst met word that is no verb, noun or name is met in the few sentences; 1 without one. */
    WORST_OTHER(Sign.FOR),
    /** The mean over its word pieces, small words too, of the greatest cosine in the best sentence. */
    PIECES_MET_BY_ONE(Sign.FOR),
    /** The same in the few sentences. */
    PIECES_MET_BY_FEW(Sign.FOR),
    /** The least of these, in the few sentences. */
    WORST_PIECE(Sign.FOR),
    /** The mean over its pairs of neighbouring words of how well both are met within four words with a stem of each other. */
    PAIRS_MET(Sign.FOR),
    /** The least of these. */
    WORST_PAIR(Sign.FOR),
    /** Cosine of its meaning and that of the best sentence, -1 to 1. */
    SIMILARITY(Sign.FOR),
    /** The greatest cosine of its meaning and that of a sentence, -1 to 1. */
    SIMILARITY_OF_NEAREST(Sign.FOR),
    /** Share of its amounts that no sentence of the few has. */
    NUMBERS_MISSING(Sign.AGAINST),
    /** Share of its amounts that no passage has. */
    NUMBERS_MISSING_IN_ALL(Sign.AGAINST),
    /** 1 when an amount of it counts something else there. */
    NUMBER_OF_OTHER(Sign.AGAINST),
    /** Share of its dates that no sentence of the few has. */
    DATES_MISSING(Sign.AGAINST),
    /** Share of its dates that no passage has. */
    DATES_MISSING_IN_ALL(Sign.AGAINST),
    /** Share of its names that the few sentences and those just before them lack. */
    NAMES_MISSING(Sign.AGAINST),
    /** Share of its names that all passages lack. */
    NAMES_MISSING_IN_ALL(Sign.AGAINST),
    /** 1 when the best sentence has another name where it has one. */
    NAME_REPLACED(Sign.AGAINST),
    /** 1 when two names stand the other way round. */
    NAMES_SWAPPED(Sign.AGAINST),
    /** 1 when one of both denies what the other says. */
    NEGATION(Sign.AGAINST),
    /** 1 when it has a word where the best sentence has one that says the opposite. */
    OPPOSITE(Sign.AGAINST),
    /** 1 when it has a word that excludes one that nearly the same words of the best sentence have. */
    CONTRASTED(Sign.AGAINST),
    /** 1 when what its figures are told of is another model, year, row or column there. */
    BOUND_OTHERWISE(Sign.AGAINST),
    /** 1 when it is less sure than the best sentence. */
    LESS_SURE(Sign.AGAINST),
    /** 1 when it says itself what somebody says there. */
    REPORTED(Sign.AGAINST),
    /** 1 when somebody else says it there. */
    OTHER_SPEAKER(Sign.AGAINST),
    /** 1 when somebody says it, and nobody does there. */
    SPEAKER_ADDED(Sign.AGAINST),
    /** 1 when it quotes words that are not there. */
    QUOTATION(Sign.AGAINST),
    /** 1 when its words stand there, in order, with nothing decisive between them. */
    SHORTENED(Sign.FOR),
    /** Its length in words with a meaning, 1 for 25 or more. */
    LENGTH(Sign.EITHER),
    /** A trained model's logit that the few sentences and those beside the best support it against contradict, over 10. */
    READ_CONTRADICTED(Sign.FOR),
    /** The same against does not say. */
    READ_NOT_STATED(Sign.FOR);

    /** Whether a higher value of a feature speaks for support or against it. */
    public enum Sign {
        /** That the passages say so. */
        FOR,
        /** That they do not. */
        AGAINST,
        /** Either, as the examples have it. */
        EITHER
    }

    private final Sign sign;

    Feature(Sign sign) {
        this.sign = sign;
    }

    /** Whether a weight can be right. */
    public boolean allows(double weight) {
        return switch (sign) {
            case FOR -> weight >= 0;
            case AGAINST -> weight <= 0;
            case EITHER -> true;
        };
    }
}
