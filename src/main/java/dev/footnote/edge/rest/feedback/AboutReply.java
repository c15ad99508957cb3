package dev.footnote.edge.rest.feedback;

/**
 * JSON: what this server offers.
 *
 * @param feedback whether {@code POST /api/feedback} keeps what it is sent
 */
public record AboutReply(boolean feedback) {}
