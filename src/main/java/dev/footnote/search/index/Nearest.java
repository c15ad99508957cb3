package dev.footnote.search.index;

import java.util.List;

/**
 * The passages nearest to a vector.
 *
 * @param passages nearest first
 * @param exact whether every passage was compared, so that no nearer one can be missing; false where the index looked only
 *     where the nearest probably are
 */
public record Nearest(List<Scored> passages, boolean exact) {

    public Nearest {
        passages = List.copyOf(passages);
    }
}
