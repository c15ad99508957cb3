package dev.footnote.edge.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says of an answer, as it comes over the wire; nothing in it has been checked.
 *
 * @param question what was asked
 * @param verdict {@code right}, {@code wrong}, {@code wrong_source} or {@code missing}
 * @param quote the words of a document that do answer
 * @param document the id of the document they stand in
 * @param comment anything else
 * @param answer the right answer in few words
 */
public record FeedbackRequest(
        @Schema(required = true, minLength = 1, maxLength = Requests.LONGEST_QUESTION)
        String question,

        @Schema(
                required = true,
                enumeration = {"right", "wrong", "wrong_source", "missing"})
        String verdict,

        @Schema(maxLength = FeedbackResource.LONGEST_TEXT) String quote,
        String document,
        @Schema(maxLength = FeedbackResource.LONGEST_TEXT) String comment,
        @Schema(maxLength = FeedbackResource.LONGEST_TEXT) String answer) {}
