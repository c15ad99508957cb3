package dev.footnote.edge.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Filter that checks the host, the origin, the media type and the sizes of every request before its body is read, and
 * refuses what must not reach REST or the page.
 */
@Singleton
public class Gate {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*[\\w!#$%&'*+.^`|~-]+/[\\w!#$%&'*+.^`|~-]+");
    /** Asked by who watches the server, also while it stops. */
    private static final String HEALTH = "/q/health";

    private static final Set<String> OWN_PAGE = Set.of("same-origin", "none");

    private final Hosts hosts;
    private final WebSettings settings;
    private final RequestsInFlight inFlight;

    public Gate(Hosts hosts, WebSettings settings, RequestsInFlight inFlight) {
        this.hosts = hosts;
        this.settings = settings;
        this.inFlight = inFlight;
    }

    void check(RoutingContext context) {
        inFlight.add(context);
        IdleConnections.arrived(context);
        Optional<Problem> problem = problemWith(context.request());
        if (problem.isPresent()) {
            Problems.close(context, problem.get());
        } else {
            context.next();
        }
    }

    private Optional<Problem> problemWith(HttpServerRequest request) {
        if (inFlight.stopping() && !request.path().startsWith(HEALTH)) {
            return Optional.of(Problem.of(ProblemType.STOPPING));
        }
        if (request.uri().length() > settings.longestAddress()) {
            return tooMuch(ProblemType.ADDRESS_TOO_LONG, settings.longestAddress());
        }
        if (sizeOfHeaders(request) > settings.largestHeaders()) {
            return tooMuch(ProblemType.HEADERS_TOO_LARGE, settings.largestHeaders());
        }
        if (!hosts.allow(addressed(request))) {
            return Optional.of(Problem.of(ProblemType.FOREIGN_HOST));
        }
        if (!SAFE.contains(request.method()) && isFromAnotherSite(request)) {
            return Optional.of(Problem.of(ProblemType.FOREIGN_SITE));
        }
        if (!isMediaType(request.getHeader("Content-Type"))) {
            return Optional.of(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        if (announcedBody(request) > settings.largestBody()) {
            return tooMuch(ProblemType.BODY_TOO_LARGE, settings.largestBody());
        }
        return Optional.empty();
    }

    /** Whether a header names a type at all (RFC 9110, section 8.3.1); without it there may be no body. */
    private static boolean isMediaType(String header) {
        return header == null || MEDIA_TYPE.matcher(header).lookingAt();
    }

    private static Optional<Problem> tooMuch(ProblemType type, long limit) {
        return Optional.of(Problem.of(type, "At most " + limit + " bytes are read."));
    }

    /** Browsers say where a request comes from (Fetch Metadata, and Origin as of RFC 6454); other programs need not. */
    private static boolean isFromAnotherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_PAGE.contains(site)) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(addressed(request));
    }

    /** The name and port that the request is meant for; HTTP/2 has no {@code Host} for it (RFC 9113, section 8.3.1). */
    private static String addressed(HttpServerRequest request) {
        boolean named = request.version() == HttpVersion.HTTP_2 && request.authority() != null;
        return named ? request.authority().toString() : request.getHeader("Host");
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size;
    }

    private static long announcedBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }
}
