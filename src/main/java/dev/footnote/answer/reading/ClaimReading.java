package dev.footnote.answer.reading;

/**
 * The scores of the cross-encoder for a claim and a passage; all scores are logits of which the largest is the likeliest.
 *
 * @param supported that the passage says so
 * @param contradicted that it says otherwise
 * @param notStated that it does not say
 */
public record ClaimReading(double supported, double contradicted, double notStated) {}
