package broken.cli;

public record CommandManager() {}
