package dev.footnote.training;

import dev.footnote.evaluation.claim.ClaimPair;

/**
 * A pair of claims that was made from a document.
 *
 * @param pair the pair, in the part of its document
 * @param source the document's id
 */
public record MadePair(ClaimPair pair, String source) {}
