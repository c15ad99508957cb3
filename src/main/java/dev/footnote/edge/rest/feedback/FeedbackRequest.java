package dev.footnote.edge.rest.feedback;

import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.rest.checks.WholeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * JSON of the feedback of a user on an answer.
 *
 * @param question what was asked
 * @param verdict {@code right}, {@code wrong}, {@code wrong_source} or {@code missing}
 * @param quote the words of a document that do answer
 * @param document the id of the document they stand in
 * @param comment anything else
 * @param answer the right answer in few words
 */
public record FeedbackRequest(
        @NotBlank(message = "Ask something: the question is {is}.")
        @Size(max = Limits.QUESTION, message = FeedbackRequest.TOO_LONG)
        @WholeText
        String question,

        @NotNull(message = FeedbackRequest.VERDICTS)
        @Pattern(regexp = "right|wrong|wrong_source|missing", message = FeedbackRequest.VERDICTS)
        @Schema(enumeration = {"right", "wrong", "wrong_source", "missing"})
        String verdict,

        @Size(max = Limits.FEEDBACK, message = FeedbackRequest.TOO_LONG) @WholeText
        String quote,

        @Size(max = Limits.FEEDBACK, message = FeedbackRequest.TOO_LONG) @WholeText
        String document,

        @Size(max = Limits.FEEDBACK, message = FeedbackRequest.TOO_LONG) @WholeText
        String comment,

        @Size(max = Limits.FEEDBACK, message = FeedbackRequest.TOO_LONG) @WholeText
        String answer) {

    private static final String TOO_LONG = "It has at most {max} characters; this one has {length}.";
    private static final String VERDICTS = "It is one of right, wrong, wrong_source and missing.";
}
