package dev.footnote.edge.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that was written elsewhere, as it comes over the wire; nothing in it has been checked.
 *
 * @param answer its text; {@code [1]} behind a sentence cites the first of the passages
 * @param passages what it is held against; without them, the documents
 * @param documents ids of the documents that it is held against; without them, all of them
 */
public record VerifyRequest(
        @Schema(required = true, minLength = 1, maxLength = Verifications.LONGEST_ANSWER)
        String answer,

        @Schema(maxItems = Verifications.MOST_PASSAGES) List<Given> passages,

        @Schema(maxItems = Verifications.MOST_PASSAGES) List<String> documents) {

    /**
     * A text to hold an answer against; a plain string is one with nothing but its words.
     *
     * @param id named in the reply again
     * @param title what it is about
     * @param text its words
     */
    @Schema(name = "GivenPassage")
    public record Given(
            String id,
            String title,

            @Schema(required = true, minLength = 1, maxLength = Verifications.LONGEST_PASSAGE)
            String text) {

        /** A passage that is sent as its words alone. */
        public static Given valueOf(String text) {
            return new Given(null, null, text);
        }
    }
}
