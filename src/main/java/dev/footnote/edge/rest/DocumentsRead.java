package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import dev.footnote.edge.web.RequestsInFlight;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Readiness: the documents were read for the first time, and the server is not stopping. */
@Readiness
@Singleton
public class DocumentsRead implements HealthCheck {

    private final Library library;
    private final RequestsInFlight requests;

    public DocumentsRead(Library library, RequestsInFlight requests) {
        this.library = library;
        this.requests = requests;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("documents").status(library.ready() && !requests.stopping());
        if (library.ready()) {
            response.withData("documents", library.corpus().documents().size());
            response.withData("passages", library.corpus().passages());
            response.withData("failures", library.corpus().failures().size());
        }
        return response.build();
    }
}
