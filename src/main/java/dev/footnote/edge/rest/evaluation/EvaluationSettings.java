package dev.footnote.edge.rest.evaluation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code footnote.evaluation}: evaluation runs from the page and by REST. */
@ConfigMapping(prefix = "footnote.evaluation")
public interface EvaluationSettings {

    /**
     * Folder of the question sets that can be run, with the folders in it, relative to the current one: files that end in
     * yaml, yml, jsonl or csv, folders laid out as BEIR's and files of SQuAD's JSON.
     */
    @WithDefault("eval")
    String path();

    /** Number of runs that are kept with their reports, 1 or more; the oldest goes when there is one more. */
    @WithDefault("3")
    int keptRuns();
}
