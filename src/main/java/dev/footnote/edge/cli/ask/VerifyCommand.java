package dev.footnote.edge.cli.ask;

import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.rest.ask.Verifications;
import dev.footnote.edge.rest.ask.VerifyReply;
import dev.footnote.edge.rest.ask.VerifyRequest;
import dev.footnote.edge.web.Rejection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that says which sentences of a text the documents bear out. */
@Command(
        name = "verify",
        description =
                "Says which sentences of a text the documents bear out. Exits with 1 when they do not bear out all.")
final class VerifyCommand extends Asking {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The text; standard input without it.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--json", description = "The reply as POST /api/verify has it.")
    private boolean json;

    VerifyCommand(Answering answering, Console console) {
        super(answering, console);
    }

    @Override
    ExitCode run() throws IOException {
        String text = file.isPresent()
                ? Files.readString(file.get(), StandardCharsets.UTF_8)
                : Stream.generate(input()).takeWhile(Objects::nonNull).collect(Collectors.joining("\n"));
        VerifyReply reply;
        try {
            reply = new Verifications(assistant()).of(new VerifyRequest(text, null, null));
        } catch (Rejection rejection) {
            throw new IOException(rejection.getMessage());
        }
        if (json) {
            json(reply);
        } else {
            reply.sentences()
                    .forEach(one -> print(one.verdict() + ": " + one.text()
                            + (one.problem() == null
                                    ? ""
                                    : " — " + one.problem().detail())));
        }
        return reply.supported() ? ExitCode.HELD : ExitCode.NOT_FOUND;
    }
}
