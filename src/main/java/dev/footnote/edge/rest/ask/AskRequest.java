package dev.footnote.edge.rest.ask;

import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.rest.checks.WholeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * JSON of a question.
 *
 * @param question the user's words
 * @param history what was asked before in the same conversation, oldest first
 * @param resolved what the question means after the history, where the user has said so; then nothing is carried over
 * @param maxPassages how many passages to read
 * @param filters which documents may answer
 * @param composedBy who is to write the answer: {@code model}, where there is one, or {@code extractive}, nobody
 * @param extent how much to say in the documents' own words: the {@code fewest} sentences that answer, or {@code full}, all
 *     that belong to the answer
 * @param explain whether to tell how the answer came about
 */
public record AskRequest(
        @NotBlank(message = AskRequest.MISSING) @Size(max = Limits.QUESTION, message = AskRequest.TOO_LONG) @WholeText
        String question,

        @Size(max = Limits.TURNS, message = "A history has at most {max} turns; this one has {length}.")
        List<@NotNull(message = "A turn in the list is null.") @Valid Turn> history,

        @Size(min = 1, max = Limits.QUESTION, message = AskRequest.TOO_LONG) @WholeText
        String resolved,

        @Min(value = 1, message = AskRequest.HOW_MANY)
        @Max(value = Limits.PASSAGES, message = AskRequest.HOW_MANY)
        @Schema(defaultValue = "10")
        Integer maxPassages,

        @Valid Filters filters,

        @Pattern(regexp = "model|extractive", message = "An answer is composed by \"model\" or \"extractive\".")
        @Schema(
                enumeration = {"model", "extractive"},
                defaultValue = "model")
        String composedBy,

        @Pattern(regexp = "fewest|full", message = "An answer says the \"fewest\" sentences or is \"full\".")
        @Schema(enumeration = {"fewest", "full"})
        String extent,

        @Schema(defaultValue = "false") Boolean explain) {

    static final String MISSING = "Ask something: the question is {is}.";
    static final String TOO_LONG = "A question has at most {max} characters; this one has {length}.";
    private static final String HOW_MANY = "From 1 to 50, not ${validatedValue}.";

    /**
     * Which documents may answer; what is left out does not restrict.
     *
     * @param documents ids of documents
     * @param sources names of sources, in any case
     * @param from the earliest day of publication, inclusive
     * @param to the latest day of publication, inclusive
     */
    @Schema(name = "Filters")
    public record Filters(List<String> documents, List<String> sources, LocalDate from, LocalDate to) {}

    /**
     * An earlier question.
     *
     * @param question the user's words
     * @param answer what was answered, with or without numbers of citations in brackets
     */
    @Schema(name = "Turn")
    public record Turn(
            @NotBlank(message = AskRequest.MISSING)
            @Size(max = Limits.QUESTION, message = AskRequest.TOO_LONG)
            @WholeText
            String question,

            @WholeText String answer) {}
}
