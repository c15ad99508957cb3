package dev.footnote.edge.rest.feedback;

/**
 * JSON of the receipt for feedback that was kept.
 *
 * @param kept always true; what is not kept is answered with a problem
 */
public record FeedbackReply(boolean kept) {}
