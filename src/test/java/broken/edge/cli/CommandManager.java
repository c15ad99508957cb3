package broken.edge.cli;

public record CommandManager() {}
