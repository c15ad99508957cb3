package dev.footnote.edge.rest.feedback;

/**
 * Feedback has been kept.
 *
 * @param kept always true; what is not kept is answered with a problem
 */
public record FeedbackReply(boolean kept) {}
