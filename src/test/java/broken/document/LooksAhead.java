package broken.document;

import broken.passage.KnowsOnlyAnArray;

public record LooksAhead(KnowsOnlyAnArray part) {}
