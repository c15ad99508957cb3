package dev.footnote.training;

import dev.footnote.evaluation.claim.VerifierSupport;
import java.util.List;
import java.util.Map;

/** Measures what a check of support weighs: a port, so that fitting is tested without models. */
interface SupportFeatures extends AutoCloseable {

    /** What is measured of each sentence of a claim against {@code evidence}, by name; none of those without words. */
    List<Map<String, Double>> features(String claim, String evidence);

    @Override
    void close();

    /** The features of the program's own check. */
    static SupportFeatures of(VerifierSupport check) {
        return new SupportFeatures() {

            @Override
            public List<Map<String, Double>> features(String claim, String evidence) {
                return check.features(claim, evidence);
            }

            @Override
            public void close() {
                check.close();
            }
        };
    }
}
