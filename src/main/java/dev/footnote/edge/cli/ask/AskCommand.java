package dev.footnote.edge.cli.ask;

import dev.footnote.answer.Assistant;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.Turn;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.rest.ask.AskReply;
import dev.footnote.edge.rest.ask.Replies;
import dev.footnote.edge.text.AnswerText;
import dev.footnote.search.index.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that answers a question, or one after the other from standard input. */
@Command(
        name = "ask",
        description = {
            "Answers a question from the documents, with footnotes. Without one, each line of standard input is asked.",
            "",
            "Exits with 0 when every question was answered, 1 when the documents do not answer one, 3 when it could not"
                    + " run, 130 when it was stopped."
        })
final class AskCommand extends Asking {

    @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "What to ask.")
    private Optional<String> question = Optional.empty();

    @Option(names = "--json", description = "The reply as POST /api/ask has it, an object a line.")
    private boolean json;

    @Option(names = "--explain", description = "With --json: how the answer came about.")
    private boolean explain;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Turns before, a JSON object a line; what is asked is added to it.")
    private Optional<Path> history = Optional.empty();

    AskCommand(Answering answering, Console console) {
        super(answering, console);
    }

    @Override
    ExitCode run() throws IOException {
        Assistant assistant = assistant();
        HistoryFile turns = new HistoryFile(history, mapper());
        ExitCode code = ExitCode.HELD;
        if (question.isPresent()) {
            return ask(assistant, question.get(), turns);
        }
        Supplier<String> lines = input();
        for (String line = lines.get(); line != null; line = lines.get()) {
            if (!line.isBlank()) {
                ExitCode one = ask(assistant, line.strip(), turns);
                code = one == ExitCode.HELD ? code : one;
            }
        }
        return console().stopped().getAsBoolean() ? ExitCode.STOPPED : code;
    }

    private ExitCode ask(Assistant assistant, String text, HistoryFile turns) throws IOException {
        Question asked = new Question(text, Filter.NONE, turns.read(), Optional.empty());
        AskReply reply = Replies.of(asked, assistant.ask(asked, Limits.USUAL_PASSAGES), explain, 0);
        if (json) {
            json(reply);
        } else {
            print(AnswerText.of(reply, cited -> cited.document().id()));
        }
        turns.add(new Turn(text, Optional.ofNullable(reply.answer())));
        return reply.answer() == null ? ExitCode.NOT_FOUND : ExitCode.HELD;
    }
}
