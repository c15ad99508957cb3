package dev.footnote.answer.disagreement;

import java.util.List;

/**
 * One side of a disagreement: the claims that agree with each other, the one nearest to the question first, at least one.
 */
public record Side(List<Claim> claims) {

    public Side {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a side has at least one claim");
        }
    }

    /** The claim that stands for the side. */
    public Claim first() {
        return claims.get(0);
    }
}
