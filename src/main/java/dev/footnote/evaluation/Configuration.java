package dev.footnote.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings that a run was made with, as far as they can change its answers.
 *
 * @param model the embedding model and its precision
 * @param settings value by full name, as {@code footnote.retrieval.depth}, in order of the names
 * @param overrides those that were set for this run alone, in order of the names
 */
public record Configuration(String model, Map<String, String> settings, Map<String, String> overrides) {

    public Configuration {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        overrides = Collections.unmodifiableMap(new TreeMap<>(overrides));
    }
}
