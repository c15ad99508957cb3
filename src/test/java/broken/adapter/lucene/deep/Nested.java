package broken.adapter.lucene.deep;

public record Nested() {}
