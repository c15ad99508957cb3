package dev.footnote.edge.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A problem detail, the reply to a request that fails (RFC 9457, section 3.1), with one member of our own.
 *
 * @param type the URI that names the kind of problem
 * @param title the kind of problem, for people
 * @param status the HTTP status
 * @param detail what is wrong this time, for people
 * @param instance names this occurrence, where it can be found in the log; otherwise null
 * @param field the offending field or parameter, with dots between levels; null where there is none
 */
public record Problem(String type, String title, int status, String detail, String instance, String field) {

    /** The media type of a problem detail. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int LONGEST = 300;

    public Problem {
        detail = presentable(detail);
        field = field == null ? null : presentable(field);
    }

    /** A problem of which nothing more is known than its type. */
    public static Problem of(ProblemType type) {
        return of(type, type.detail());
    }

    public static Problem of(ProblemType type, String detail) {
        return in(null, type, detail);
    }

    /** A problem with one field; {@code field} may be null. */
    public static Problem in(String field, ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, field);
    }

    /** A failure of ours: nothing of it is told but the id under which the log has it. */
    public static Problem internal(UUID id) {
        ProblemType type = ProblemType.INTERNAL;
        String detail = type.detail() + " Its log has more under " + id + ".";
        return new Problem(type.uri(), type.title(), type.status(), detail, "urn:uuid:" + id, null);
    }

    /** Text that came from outside is shortened, and made encodable: half a surrogate pair becomes a question mark. */
    private static String presentable(String text) {
        String shortened = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return new String(shortened.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
