package dev.footnote.edge.rest.ask;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.footnote.edge.rest.DocumentReference;
import dev.footnote.edge.rest.FoundPassage;
import java.time.LocalDate;
import java.util.List;

/**
 * JSON of the reply to a question: an answer, or the statement that there is none. Parts that do not apply are null and left
 * out.
 *
 * @param question the question, and what it was understood as
 * @param status {@code answered} or {@code not_found}
 * @param answer the sentences, each followed by the numbers of its citations in brackets
 * @param shortAnswer the fewest words that answer
 * @param sentences the sentences of the answer
 * @param citations what the sentences rest on, in order of their numbers
 * @param conflicts what the documents say differently of it, when they do
 * @param composedBy who wrote the sentences: {@code extractive}, they are the documents' own, or {@code model}
 * @param reason why nothing was found: {@code off_topic}, {@code not_stated}, {@code false_premise}, {@code not_a_question},
 * {@code no_documents} or {@code unread_language}; or why no language model wrote the answer, where one was to: {@code model_failed}, {@code
 * model_slow}, {@code model_busy}, {@code model_paused}, {@code model_empty} or {@code model_unsupported}
 * @param message the reason in a sentence for people
 * @param nearest the passages that came nearest when nothing was found, best first
 * @param confidence how sure it is that the documents answer, 0 to 1
 * @param trace how the reply came about, when asked for
 * @param unread how many documents are still to be read for the first time, and so are in no answer; left out once all are
 */
public record AskReply(
        Asked question,
        String status,
        String answer,
        ShortAnswer shortAnswer,
        List<Sentence> sentences,
        List<Cited> citations,
        List<Conflict> conflicts,
        String composedBy,
        String reason,
        String message,
        List<FoundPassage> nearest,
        double confidence,
        TraceReply trace,
        Integer unread) {

    /**
     * The question.
     *
     * @param text the user's words
     * @param resolved what they were understood as: the question that was answered
     */
    public record Asked(String text, String resolved) {}

    /**
     * The fewest words that answer, with their place in the cited document in UTF-16 code units.
     *
     * @param citation the number of the citation they stand in
     */
    public record ShortAnswer(String text, int citation, int start, int end, double confidence) {}

    /**
     * One sentence, with its place in {@code answer} in UTF-16 code units.
     *
     * @param citations numbers of citations, none where it is unsupported
     * @param verdict {@code verbatim}, {@code supported} or {@code unsupported}
     * @param problem what is wrong with it, or was until it was cited anew, in a sentence for people
     */
    public record Sentence(String text, int start, int end, List<Integer> citations, String verdict, String problem) {}

    /**
     * A citation: {@code quote} is the document's text from {@code start} to {@code end}, in UTF-16 code units.
     *
     * @param page the number of the page or slide that the quote begins on, from 1; left out in documents without pages
     * @param line the number of the line that the quote begins on, from 1; of source code, settings and logs only
     * @param context what gives the quote its meaning elsewhere in the document, the outermost first; left out where
     *     there is none
     */
    public record Cited(
            int number,
            DocumentReference document,
            int start,
            int end,
            String quote,
            String page,
            Integer line,
            List<ContextPart> context) {}

    /**
     * Words that a quote is to be shown with.
     *
     * @param role {@code heading} it stands under, {@code question} it answers, {@code lead_in} of its list or table,
     *     {@code parent} item it stands below, {@code heads} of its columns
     * @param start where they begin in the document's text, in UTF-16 code units
     * @param end the code unit after their last
     */
    public record ContextPart(String role, int start, int end) {}

    /**
     * What documents say differently of one thing.
     *
     * @param kind {@code conflict}: they cannot all be right; {@code development}: each was right in its time
     * @param about what it is that was asked
     * @param sides two or more, of a development the newest last
     */
    public record Conflict(String kind, String about, List<Side> sides) {}

    /**
     * One side of a conflict.
     *
     * @param claim the sentence that says so
     * @param value the amount, date or name in it that differs
     * @param citations numbers of citations, that of the claim first
     * @param published the day its document was published
     * @param saidBy who says so by the sentence's own words
     * @param newest whether it is the last word of a development; left out otherwise
     * @param validFrom the day from which it holds, as its sentence or its document says
     */
    public record Side(
            String claim,
            String value,
            List<Integer> citations,
            LocalDate published,
            @JsonProperty("said_by") String saidBy,
            Boolean newest,
            @JsonProperty("valid_from") LocalDate validFrom) {}
}
