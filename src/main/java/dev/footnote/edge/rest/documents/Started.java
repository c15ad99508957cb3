package dev.footnote.edge.rest.documents;

import dev.footnote.answer.Assistant;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Start-up: the folder of documents was read for the first time, whatever came of it. */
@Startup
@Singleton
public class Started implements HealthCheck {

    private final Assistant assistant;

    public Started(Assistant assistant) {
        this.assistant = assistant;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("first reading")
                .status(assistant.isReady())
                .build();
    }
}
