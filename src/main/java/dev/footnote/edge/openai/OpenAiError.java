package dev.footnote.edge.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Exception for a request that is refused, told in OpenAI's form of an error. */
final class OpenAiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String parameter;
    private final String code;

    private OpenAiError(int status, String parameter, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.parameter = parameter;
        this.code = code;
    }

    /** A value that cannot be used; {@code parameter} with dots between levels, or null. */
    static OpenAiError invalid(String parameter, String message) {
        return new OpenAiError(400, parameter, "invalid_value", message);
    }

    /** A parameter that means nothing here and would be missed. */
    static OpenAiError unsupported(String parameter, String message) {
        return new OpenAiError(400, parameter, "unsupported_parameter", message);
    }

    static OpenAiError of(int status, String code, String message) {
        return new OpenAiError(status, null, code, message);
    }

    int status() {
        return status;
    }

    ObjectNode json() {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.putObject("error")
                .put("message", getMessage())
                .put("type", status < 500 ? "invalid_request_error" : "server_error")
                .put("param", parameter)
                .put("code", code);
        return whole;
    }
}
