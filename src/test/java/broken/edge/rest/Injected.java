package broken.edge.rest;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

public class Injected {

    @Inject
    String injected;

    @ConfigProperty(name = "broken.size")
    int configured;
}
