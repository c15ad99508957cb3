package broken.util;

public record Strings() {}
