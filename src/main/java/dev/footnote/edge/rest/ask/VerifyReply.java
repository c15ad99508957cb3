package dev.footnote.edge.rest.ask;

import dev.footnote.edge.rest.DocumentReference;
import java.util.List;

/**
 * JSON of the verdicts on the sentences of an answer. Parts that do not apply are null and left out.
 *
 * @param supported whether every sentence is borne out
 * @param sentences the sentences in order
 */
public record VerifyReply(boolean supported, List<Checked> sentences) {

    /**
     * One sentence, with its place in the answer in UTF-16 code units.
     *
     * @param cites the numbers that it cites
     * @param verdict {@code verbatim}, {@code supported} or {@code unsupported}
     * @param score how sure it is that the texts say so, 0 to 1
     * @param support the words that bear it out, the best first
     * @param problem what is wrong with it
     */
    public record Checked(
            String text,
            int start,
            int end,
            List<Integer> cites,
            String verdict,
            double score,
            List<Place> support,
            Wrong problem) {}

    /**
     * Words that bear something out: {@code quote} is the text from {@code start} to {@code end}, in UTF-16 code units of
     * the normalised text (Unicode NFC, line feeds).
     *
     * @param passage the number of the passage that came with the request
     * @param id the id that it came with
     * @param document the document, where none came with it
     */
    public record Place(Integer passage, String id, DocumentReference document, int start, int end, String quote) {}

    /**
     * What is wrong.
     *
     * @param kind {@code cited_wrongly}, {@code not_stated}, {@code number}, {@code date}, {@code name}, {@code negation},
     *     {@code modality}, {@code speaker} or {@code quotation}
     * @param detail in a sentence for people
     */
    public record Wrong(String kind, String detail) {}
}
