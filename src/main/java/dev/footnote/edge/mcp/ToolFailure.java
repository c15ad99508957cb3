package dev.footnote.edge.mcp;

/** Exception for a call of a tool that cannot be answered; the message says what to do, for the model that called. */
final class ToolFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ToolFailure(String message) {
        super(message, null, false, false);
    }
}
