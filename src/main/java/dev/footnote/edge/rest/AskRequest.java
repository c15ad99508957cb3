package dev.footnote.edge.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as it comes over the wire; nothing in it has been checked.
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
        @Schema(required = true, minLength = 1, maxLength = Requests.LONGEST_QUESTION)
        String question,

        @Schema(maxItems = Requests.MOST_TURNS) List<Turn> history,

        @Schema(minLength = 1, maxLength = Requests.LONGEST_QUESTION)
        String resolved,

        @Schema(minimum = "1", maximum = "50", defaultValue = "10")
        Integer maxPassages,

        Filters filters,

        @Schema(
                enumeration = {"model", "extractive"},
                defaultValue = "model")
        String composedBy,

        @Schema(enumeration = {"fewest", "full"}) String extent,

        @Schema(defaultValue = "false") Boolean explain) {

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
            @Schema(required = true, minLength = 1, maxLength = Requests.LONGEST_QUESTION)
            String question,

            String answer) {}
}
