package dev.footnote.edge.cli.ask;

import dev.footnote.answer.Search;
import dev.footnote.answer.question.Question;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.rest.FoundPassage;
import dev.footnote.edge.rest.ask.AskReply;
import dev.footnote.edge.rest.ask.PassagesReply;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that finds passages without reading them. */
@Command(name = "search", description = "Finds the passages nearest to a question. Exits with 1 when there are none.")
final class SearchCommand extends Asking {

    @Parameters(paramLabel = "QUESTION", description = "What to look for.")
    private String question;

    @Option(names = "-k", paramLabel = "N", defaultValue = "5", description = "How many, 1 to 50. Default: 5.")
    private int most;

    @Option(names = "--json", description = "The reply as GET /api/passages has it.")
    private boolean json;

    SearchCommand(Answering answering, Console console) {
        super(answering, console);
    }

    @Override
    ExitCode run() {
        if (question.isBlank() || most < 1 || most > 50) {
            throw new IllegalStateException("search for something, from 1 to 50 passages of it");
        }
        Search found = assistant().search(Question.of(question), most);
        List<FoundPassage> passages =
                found.hits().stream().map(FoundPassage::of).toList();
        if (json) {
            json(new PassagesReply(new AskReply.Asked(question, found.understood()), passages));
        } else {
            passages.forEach(
                    one -> print(one.document().id() + ":" + one.start() + "-" + one.end() + "\n" + one.text() + "\n"));
        }
        return passages.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.HELD;
    }
}
