package dev.footnote.edge.web;

import java.util.Arrays;
import java.util.Locale;

/**
 * The types of problem details: everything that can be wrong with a request, each with its HTTP status and words for people.
 */
public enum ProblemType {
    BAD_REQUEST(400, "The request cannot be understood", "It is not well-formed HTTP, or its address is not."),
    EMPTY_BODY(400, "The request has no body", "Send a JSON object."),
    MALFORMED_JSON(400, "The body is not JSON", "Send a JSON object."),
    UNKNOWN_FIELD(400, "The body has a field that is not known", "See /q/openapi for the fields."),
    WRONG_TYPE(400, "A value is of the wrong type", "See /q/openapi for the types."),
    FOREIGN_SITE(403, "Requests from another site are not accepted", "Only the page of this server may send this."),
    FOREIGN_HOST(
            403,
            "This name is not one of this server's",
            "It listens on its own machine only and is addressed as localhost; footnote.web.hosts allows other names."),
    NOT_FOUND(404, "There is nothing at this address", "See /q/openapi for the addresses."),
    FEEDBACK_OFF(404, "Feedback is not kept here", "Set footnote.feedback.path to a file, and it is."),
    UNKNOWN_DOCUMENT(404, "There is no such document", "See /api/documents for the documents."),
    UNKNOWN_RUN(404, "There is no such run", "Only the last few are kept; see /api/evaluation."),
    METHOD_NOT_ALLOWED(405, "This address does not take this method", "The Allow header names those it takes."),
    NOT_ACCEPTABLE(
            406,
            "The reply cannot be had in that form",
            "Replies are application/json, and of /api/ask text/event-stream as well; Accept rules that out."),
    TOO_SLOW(408, "The body came too slowly", "It was given up; send it again over a faster line."),
    RUN_IN_PROGRESS(409, "A run is in progress", "Only one can be at a time; cancel it, or wait for its end."),
    LENGTH_MISSING(411, "The length of the body is missing", "Over HTTP/2 Content-Length has to be sent."),
    BODY_TOO_LARGE(413, "The body is too large", "It is larger than what is read here."),
    ADDRESS_TOO_LONG(414, "The address is too long", "Ask long questions by POST /api/ask."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not read here", "Send it as application/json."),
    INVALID_VALUE(422, "A value cannot be used", "See /q/openapi for the ranges."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "They are larger than what is read here."),
    INTERNAL(500, "Something went wrong here", "This is an error in the server, not in the request."),
    FEEDBACK_FULL(507, "There is no room for more feedback", "footnote.feedback.max-bytes allows more."),
    FEEDBACK_LOST(507, "The feedback could not be kept", "Its file cannot be written; the server's log says why."),
    NOT_READY(503, "The documents are still being read", "Try again in a moment."),
    BUSY(503, "Too much is asked at once", "Try again in a moment."),
    TOO_MUCH_WORK(503, "This takes longer than it may", "Ask it with less text, or when less is asked at once."),
    STOPPING(503, "The server is stopping", "Try again when it has been started again.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemType(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** The same for every occurrence, for people. */
    public String title() {
        return title;
    }

    /** What to say where nothing is known about the occurrence. */
    public String detail() {
        return detail;
    }

    /** The URI that names it to programs: {@code urn:footnote:problem:} and its name with hyphens. */
    public String uri() {
        return "urn:footnote:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The most general type for a status that was decided elsewhere; the first of those that share it. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL : BAD_REQUEST);
    }
}
