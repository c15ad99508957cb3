package dev.footnote.edge.web;

import dev.footnote.evaluation.report.HtmlReport;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Security headers of every reply: content security policy, referrer, isolation from other sites, caching. */
final class SafeHeaders {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Swagger UI sets styles and its first script inline; it shows our own description only. */
    private static final String SWAGGER_UI = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    /** Style and script of a report stand in it, because it is a file that is sent around. */
    private static final Pattern REPORT = Pattern.compile("/api/evaluation/runs/[^/]+/report\\.html");

    /** Files are kept, not shown; a browser that shows one all the same runs nothing of it. */
    private static final String ORIGINAL = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private SafeHeaders() {}

    static void add(RoutingContext context) {
        set(context);
        context.next();
    }

    static void set(RoutingContext context) {
        String path = context.request().path();
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", policy(path));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        // At the end, because the handler of files sets its own: a new version of the page must show at once.
        context.addHeadersEndHandler(end -> headers.set("Cache-Control", isApi(path) ? "no-store" : "no-cache"));
    }

    private static String policy(String path) {
        if (isSwaggerUi(path)) {
            return SWAGGER_UI;
        }
        if (path != null && path.startsWith("/api/documents/") && path.endsWith("/original")) {
            return ORIGINAL;
        }
        return path != null && REPORT.matcher(path).matches() ? HtmlReport.SERVED_POLICY : STRICT;
    }

    private static boolean isSwaggerUi(String path) {
        return path != null && (path.equals("/q/swagger-ui") || path.startsWith("/q/swagger-ui/"));
    }

    private static boolean isApi(String path) {
        return path == null || path.startsWith("/api/") || path.startsWith("/q/health");
    }
}
