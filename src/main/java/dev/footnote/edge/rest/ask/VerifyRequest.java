package dev.footnote.edge.rest.ask;

import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.rest.checks.WholeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * JSON of an answer that was written elsewhere and is to be verified.
 *
 * @param answer its text; {@code [1]} behind a sentence cites the first of the passages
 * @param passages what it is held against; without them, the documents
 * @param documents ids of the documents that it is held against; without them, all of them
 */
public record VerifyRequest(
        @NotBlank(message = VerifyRequest.MISSING)
        @Size(max = Limits.ANSWER, message = VerifyRequest.TOO_LONG)
        @WholeText
        String answer,

        @Size(min = 1, max = Limits.PASSAGES, message = VerifyRequest.HOW_MANY)
        List<@NotNull(message = "A passage in the list is null.") @Valid Text> passages,

        @Size(min = 1, max = Limits.PASSAGES, message = VerifyRequest.HOW_MANY)
        List<String> documents) {

    private static final String MISSING = "It is {is}.";
    private static final String TOO_LONG = "It has at most {max} characters; this one has {length}.";
    private static final String HOW_MANY = "From 1 to {max}, not {length}.";

    /**
     * A text to hold an answer against; a plain string is one with nothing but its words.
     *
     * @param id named in the reply again
     * @param title what it is about
     * @param text its words
     */
    @Schema(name = "GivenPassage")
    public record Text(
            String id,

            @Size(max = Limits.QUESTION, message = VerifyRequest.TOO_LONG) @WholeText
            String title,

            @NotBlank(message = VerifyRequest.MISSING)
            @Size(max = Limits.ANSWER, message = VerifyRequest.TOO_LONG)
            @WholeText
            String text) {

        /** A passage that is sent as its words alone. */
        public static Text valueOf(String text) {
            return new Text(null, null, text);
        }
    }
}
