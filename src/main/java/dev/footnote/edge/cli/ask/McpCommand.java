package dev.footnote.edge.cli.ask;

import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.mcp.McpServer;
import dev.footnote.edge.mcp.McpStream;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import picocli.CommandLine.Command;

/** Command that serves the Model Context Protocol on the standard streams. */
@Command(
        name = "mcp",
        description = "Serves the Model Context Protocol on standard input and output, for agents and editors.")
final class McpCommand extends Asking {

    McpCommand(Answering answering, Console console) {
        super(answering, console);
    }

    @Override
    ExitCode run() {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            McpServer server = new McpServer(assistant(), mapper(), validators.getValidator(), this::unexpected);
            new McpStream(server, mapper(), console().out()).serve(input());
            return ExitCode.HELD;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.STOPPED;
        }
    }

    /** Whoever started this has it on standard error; the other end hears nothing of the inside. */
    private Throwable unexpected(Throwable failure) {
        console().line("Request failed: " + failure);
        return new IllegalStateException("Something went wrong here; standard error of the server has more.");
    }
}
