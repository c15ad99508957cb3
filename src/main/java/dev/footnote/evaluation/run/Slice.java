package dev.footnote.evaluation.run;

import dev.footnote.evaluation.metrics.Slices;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The totals of questions that have something in common.
 *
 * @param by what they have in common
 * @param name the kind, tag or document id
 * @param questions how many there are, 1 or more
 * @param totals their totals by the name of the {@link Measure}
 */
public record Slice(By by, String name, int questions, Map<String, Slices.Total> totals) {

    /** The criteria by which questions are grouped. */
    public enum By {
        KIND,
        TAG,
        /** The document of the evidence. */
        DOCUMENT
    }

    public Slice {
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    }
}
