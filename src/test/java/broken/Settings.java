package broken;

public record Settings(int size) {}
