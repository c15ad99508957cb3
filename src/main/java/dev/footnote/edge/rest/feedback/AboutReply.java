package dev.footnote.edge.rest.feedback;

/**
 * JSON of the capabilities of this server.
 *
 * @param feedback whether {@code POST /api/feedback} keeps what it is sent
 */
public record AboutReply(boolean feedback) {}
