package dev.footnote.edge.rest.evaluation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * JSON of the request for a run of a question set.
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
        @NotNull(message = "Name a set of GET /api/evaluation.")
        String set,

        @Pattern(regexp = "fit|report", message = "It is fit or report.") @Schema(enumeration = {"fit", "report"})
        String part,

        @Schema(defaultValue = "false") Boolean withholdEvidence,
        @Schema(defaultValue = "false") Boolean force,
        @Schema(defaultValue = "false") Boolean retrievalOnly,

        @Min(value = 1, message = "It is 1 or more, not ${validatedValue}.")
        Integer sample,

        Map<String, String> settings) {}
