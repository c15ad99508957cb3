package dev.footnote.edge.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to run, as it comes over the wire; nothing in it has been checked.
 *
 * @param set the set's path within the folder of sets
 * @param part {@code fit} or {@code report}; without it all questions
 * @param withholdEvidence whether every answerable question is asked once more with its documents hidden
 * @param force whether to answer however unsure
 * @param retrievalOnly whether passages are looked for and nothing is answered
 * @param sample how many questions are asked, drawn at random
 * @param settings settings of retrieval, reading and answering for this run, as {@code retrieval.depth}
 */
public record RunRequest(
        @Schema(required = true) String set,
        @Schema(enumeration = {"fit", "report"}) String part,
        @Schema(defaultValue = "false") Boolean withholdEvidence,
        @Schema(defaultValue = "false") Boolean force,
        @Schema(defaultValue = "false") Boolean retrievalOnly,
        @Schema(minimum = "1") Integer sample,
        Map<String, String> settings) {}
