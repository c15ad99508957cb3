package dev.footnote.evaluation.run;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The set-up of a run of a question set: settings, options and cache.
 *
 * @param overrides settings in place of the configured ones, by full name ({@link Overridable})
 * @param options which questions are asked, and how
 * @param cache the folder in which embeddings are kept between runs, if they are
 */
public record Trial(Map<String, String> overrides, RunOptions options, Optional<Path> cache) {

    public Trial {
        overrides = Collections.unmodifiableMap(new TreeMap<>(overrides));
    }

    /** The same with other settings. */
    public Trial with(Map<String, String> others) {
        return new Trial(others, options, cache);
    }
}
