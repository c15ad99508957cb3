package broken.document;

import broken.search.passage.KnowsOnlyAnArray;

public record LooksAhead(KnowsOnlyAnArray part) {}
