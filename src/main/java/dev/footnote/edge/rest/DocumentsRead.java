package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the documents were read for the first time. */
@Readiness
@Singleton
public class DocumentsRead implements HealthCheck {

    private final Library library;

    public DocumentsRead(Library library) {
        this.library = library;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("documents").status(library.ready());
        if (library.ready()) {
            response.withData("documents", library.corpus().documents().size());
            response.withData("passages", library.corpus().passages());
            response.withData("failures", library.corpus().failures().size());
        }
        return response.build();
    }
}
