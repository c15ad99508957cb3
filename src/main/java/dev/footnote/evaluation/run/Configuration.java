package dev.footnote.evaluation.run;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings that a run was made with, as far as they can change its answers.
 *
 * @param model the embedding model and its precision
 * @param settings value by full name, as {@code footnote.retrieval.depth}, in order of the names
 * @param overrides those that were set for this run alone, in order of the names
 */
public record Configuration(String model, Map<String, String> settings, Map<String, String> overrides) {

    /** Names the language model among the settings; not there where none is asked. */
    public static final String LANGUAGE_MODEL = "footnote.model.name";

    public Configuration {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        overrides = Collections.unmodifiableMap(new TreeMap<>(overrides));
    }

    /** The language model that was asked, if one was: then another run may come to something else. */
    public Optional<String> languageModel() {
        return Optional.ofNullable(settings.get(LANGUAGE_MODEL));
    }
}
