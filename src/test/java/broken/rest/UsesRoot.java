package broken.rest;

import broken.Settings;

public record UsesRoot(Settings settings) {}
