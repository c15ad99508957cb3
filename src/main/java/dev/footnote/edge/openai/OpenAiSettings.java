package dev.footnote.edge.openai;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code footnote.openai}: the API under {@code /v1} that OpenAI's clients speak. */
@ConfigMapping(prefix = "footnote.openai")
public interface OpenAiSettings {

    /** Whether {@code /v1} is served. */
    @WithDefault("false")
    boolean enabled();

    /**
     * Whether the text of an answer ends with a list of its footnotes: title, quote and link of each. Most clients show
     * nothing else of them.
     */
    @WithDefault("true")
    boolean footnotes();
}
