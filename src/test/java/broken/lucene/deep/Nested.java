package broken.lucene.deep;

public record Nested() {}
