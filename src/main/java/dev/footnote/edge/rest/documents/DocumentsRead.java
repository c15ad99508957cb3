package dev.footnote.edge.rest.documents;

import dev.footnote.answer.Assistant;
import dev.footnote.edge.web.RequestsInFlight;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Readiness: questions can be answered, because there are documents, they were read, and the server is not stopping. */
@Readiness
@Singleton
public class DocumentsRead implements HealthCheck {

    private final Assistant assistant;
    private final RequestsInFlight requests;

    public DocumentsRead(Assistant assistant, RequestsInFlight requests) {
        this.assistant = assistant;
        this.requests = requests;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("documents").status(canAnswer() && !requests.stopping());
        if (assistant.isReady()) {
            response.withData("documents", assistant.documents().documents().size());
            response.withData("passages", assistant.documents().passages());
            response.withData("failures", assistant.documents().failures().size());
        }
        assistant.problem().ifPresent(problem -> response.withData("problem", problem));
        return response.build();
    }

    private boolean canAnswer() {
        return assistant.isReady() && assistant.documents().passages() > 0;
    }
}
