package dev.footnote.edge.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;

/**
 * The requests that take the time of processors, as their addresses tell: questions, searches and verifications. Of MCP only
 * the body tells it.
 */
final class Costly {

    private static final Set<String> SEARCHES = Set.of("/api/passages");
    private static final List<String> WORK = List.of("/api/ask", "/api/verify", "/v1/");

    private Costly() {}

    static boolean is(HttpServerRequest request) {
        String path = request.path();
        return path != null
                && (SEARCHES.contains(path)
                        || HttpMethod.POST.equals(request.method())
                                && WORK.stream().anyMatch(path::startsWith));
    }
}
