package dev.footnote.evaluation.claim;

import java.util.List;
import java.util.Map;

/** Measures what a check of support weighs: a port. */
public interface SupportFeatures extends AutoCloseable {

    /** What is measured of each sentence of a claim against {@code evidence}, by name; none of those without words. */
    List<Map<String, Double>> features(String claim, String evidence);

    @Override
    void close();
}
