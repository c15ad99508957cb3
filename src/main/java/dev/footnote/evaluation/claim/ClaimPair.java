package dev.footnote.evaluation.claim;

import dev.footnote.evaluation.set.Part;

/**
 * Two texts on the same article, of which one keeps to it.
 *
 * @param id names the pair within its set
 * @param faithful the text that keeps to the article
 * @param unfaithful the one that does not
 * @param article what both are held against
 * @param part whether it is to fit or to report
 */
public record ClaimPair(String id, String faithful, String unfaithful, String article, Part part) {

    public ClaimPair {
        if (id.isBlank() || faithful.isBlank() || unfaithful.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("a pair needs an id, two texts and an article: '" + id + "'");
        }
    }
}
