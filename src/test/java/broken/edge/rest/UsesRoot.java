package broken.edge.rest;

import broken.Settings;

public record UsesRoot(Settings settings) {}
