package dev.footnote.search.retrieval;

import dev.footnote.search.index.Scored;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fusion of the ranked lists of several searches into one. */
public interface Fusion {

    /**
     * What a place in a list is worth.
     *
     * @param list what one search found, best first, not empty
     * @param place in the list, from 0
     * @return 0 or more
     */
    double worth(List<Scored> list, int place);

    /**
     * A list to be fused.
     *
     * @param found what was found, best first, each passage once
     * @param weight how much the list counts, 0 or more
     */
    record Ranked(List<Scored> found, double weight) {

        public Ranked {
            found = List.copyOf(found);
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a list's weight is 0 or more, not " + weight);
            }
        }
    }

    /**
     * Every passage of any list once, best first, with the sum over the lists of weight times worth; a list that lacks a
     * passage gives it nothing, equal sums keep the order of the lists.
     */
    default List<Scored> fuse(List<Ranked> lists) {
        Map<Passage, Double> sums = new LinkedHashMap<>();
        for (Ranked list : lists) {
            for (int i = 0; i < list.found().size(); i++) {
                sums.merge(list.found().get(i).passage(), list.weight() * worth(list.found(), i), Double::sum);
            }
        }
        List<Scored> fused = new ArrayList<>();
        sums.forEach((passage, sum) -> fused.add(new Scored(passage, sum)));
        fused.sort(Comparator.comparingDouble(Scored::score).reversed());
        return fused;
    }
}
