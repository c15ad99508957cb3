package dev.footnote.answer.reading;

/**
 * The features of a sentence from which the reader judges whether it answers; each between 0 and 1 unless it says otherwise.
 */
public enum Feature {
    /** Share of the question's terms in the sentence, weighted by rarity. */
    COVERAGE,
    /** The same in the sentence, the one before it, the title and the headings. */
    COVERAGE_IN_CONTEXT,
    /** The same in the whole passage, the title and the headings. */
    COVERAGE_IN_PASSAGE,
    /** Weight of the heaviest of the question's terms that the passage lacks. */
    HEAVIEST_MISSING,
    /** Share of neighbouring pairs of the question's terms that stand within four terms of each other in the sentence. */
    PAIRS,
    /** Cosine of question and passage, -1 to 1. */
    PASSAGE_SIMILARITY,
    /** BM25 score of the passage over the largest that the question's terms allow. */
    LEXICAL_SCORE,
    /** One over the passage's fused rank. */
    RECIPROCAL_RANK,
    /** Share of the question's names that the passage lacks. */
    NAMES_MISSING,
    /** Share of the question's names that the sentence and the one before it lack. */
    NAMES_MISSING_NEARBY,
    /** Share of the question's numbers and dates that the passage lacks. */
    NUMBERS_MISSING,
    /** 1 when the question asks for a thing of a certain form and the sentence names one that the question does not. */
    OFFERS_WHAT_IS_ASKED,
    /** 1 when the question asks for a thing of a certain form and the sentence names none. */
    LACKS_WHAT_IS_ASKED,
    /** How near such a thing stands to the question's terms in the sentence: 1 beside them, falling to 0. */
    NEARNESS_OF_WHAT_IS_ASKED,
    /** Share of the words for what is counted or chosen from that stand in the sentence or the one before it. */
    UNIT,
    /** 1 when a count or choice is asked for and none of those words stands there. */
    UNIT_MISSING,
    /** 1 when a reason is asked for and the sentence has a word that gives one. */
    GIVES_REASON,
    /** 1 when somebody's words are asked for and the sentence reports or quotes. */
    REPORTS_SPEECH,
    /** Length of the sentence in terms, 1 for 40 or more. */
    LENGTH,
    /** 1 for a question or a scrap of up to three terms. */
    SCRAP,
    /** 1 for a heading or a title. */
    HEADING,
    /** Share, by rarity, of the question's terms that no document has. */
    UNKNOWN_TERMS,
    /** How well the question's terms are met by some word of the sentence, weighted by rarity; see {@link TokenMatches}. */
    MATCH,
    /** The same for the sentence and the one before it. */
    MATCH_NEARBY,
    /** The same for the whole passage, the title and the headings. */
    MATCH_IN_PASSAGE,
    /** How well the worst met of the question's terms is met in the passage. */
    WORST_MATCH,
    /** How well the worst met is met in the sentence and the one before it. */
    WORST_MATCH_NEARBY,
    /** Share, by rarity, of the question's terms that are met by a cosine of about 0.55 in the sentence and the one before. */
    MET_NEARBY,
    /** How well the words for what is counted or chosen from are met in the sentence; 0.5 where there are none. */
    MATCH_OF_UNIT,
    /** How well the words that only ask ("how many", "who") are met in the sentence. */
    MATCH_OF_ASKING,
    /** How well all words of the question are met in the sentence. */
    MATCH_OF_ALL,
    /** How well all words of the question are met in the passage. */
    MATCH_OF_ALL_IN_PASSAGE,
    /** How well the terms that the passage lacks to the letter are met in it by others; 1 when it lacks none. */
    MATCH_OF_MISSING,
    /** How well the second worst met of the question's terms is met in the sentence and the one before it. */
    SECOND_WORST_MATCH_NEARBY,
    /** How well the words for what is counted or chosen from are met in the passage; 0.5 where there are none. */
    MATCH_OF_UNIT_IN_PASSAGE,
    /**
     * How well the question's terms are met within 50 code units of a thing of the form that is
     * asked for, the best such thing; as {@link #MATCH} where no form is asked for, 0 where there is no such thing.
     */
    MATCH_AROUND_OFFER,
    /** The same for the words for what is counted or chosen from; 0.5 where there are none. */
    MATCH_OF_UNIT_AROUND_OFFER,
    /** A trained model's logit that the passage answers, over 10 and within -1 and 1; 0 where none reads. */
    READ_ANSWERABLE,
    /** The same for the likeliest words of the sentence against no answer. */
    READ_WORDS,
    /** The same for the sentence being one that answers. */
    READ_EVIDENCE,
    /**
     * How much of where a trained model would begin an answer lies in the sentence rather than elsewhere in its passage: the
     * natural logarithm of the share, over 10 and not below -1; 0 where none reads.
     */
    READ_SHARE
}
