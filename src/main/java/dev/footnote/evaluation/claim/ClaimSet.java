package dev.footnote.evaluation.claim;

import java.util.List;

/**
 * A set of labelled claims to evaluate the verification of sentences with.
 *
 * @param name what reports call it
 * @param claims single claims with a label
 * @param pairs pairs to be ranked; there is at least one claim or pair
 */
public record ClaimSet(String name, List<Claim> claims, List<ClaimPair> pairs) {

    public ClaimSet {
        claims = List.copyOf(claims);
        pairs = List.copyOf(pairs);
        if (claims.isEmpty() && pairs.isEmpty()) {
            throw new IllegalArgumentException(name + ": no claims");
        }
    }
}
