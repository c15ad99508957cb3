package dev.footnote.edge.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Exception for a message that is no request of this protocol; the codes are JSON-RPC's. */
final class McpError extends RuntimeException {

    static final int PARSE = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int NO_METHOD = -32601;
    static final int INVALID_PARAMETERS = -32602;
    static final int INTERNAL = -32603;
    static final int NO_RESOURCE = -32002;

    private static final long serialVersionUID = 1L;

    private final int code;

    McpError(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("code", code).put("message", getMessage());
    }
}
