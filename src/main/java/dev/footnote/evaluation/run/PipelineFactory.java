package dev.footnote.evaluation.run;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.set.Corpus;
import java.util.Map;

/** Builds the pipeline that a run evaluates: a port. */
public interface PipelineFactory extends AutoCloseable {

    /**
     * Checks settings without making anything of them.
     *
     * @param overrides as {@link #prepare} takes them
     * @throws BadSetting as {@link #prepare} throws it
     */
    void check(Map<String, String> overrides) throws BadSetting;

    /**
     * Reads and indexes a corpus with the configured settings and those of {@code overrides} in their place.
     *
     * @param overrides values by full name, as {@code footnote.retrieval.depth}, of {@link Overridable} settings
     * @throws BadSetting when a name may not be overridden or is not known, or a value does not fit
     * @throws UnreadableFolder when there are no documents to be had
     */
    Prepared prepare(Corpus corpus, Map<String, String> overrides) throws BadSetting, UnreadableFolder;

    /** Lets go of what the pipelines shared; those that were made are of no use afterwards. */
    @Override
    void close();
}
