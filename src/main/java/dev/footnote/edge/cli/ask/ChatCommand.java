package dev.footnote.edge.cli.ask;

import dev.footnote.answer.Assistant;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.Turn;
import dev.footnote.answer.reply.Answer;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.rest.ask.AskReply;
import dev.footnote.edge.rest.ask.Replies;
import dev.footnote.edge.text.AnswerText;
import dev.footnote.search.index.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Command that holds a conversation in the terminal. */
@Command(
        name = "chat",
        description = {
            "Answers one question after the other; each may lean on those before.",
            "",
            "/sources lists what the last answer cites, /open 1 shows the passage with the quote marked, /clear"
                    + " forgets the conversation, /quit ends it."
        })
final class ChatCommand extends Asking {

    private static final String HELP = "/sources  /open N  /clear  /quit";

    /** How much of a document is shown before and behind a quote, in UTF-16 code units. */
    private static final int AROUND = 300;

    private final List<Turn> turns = new ArrayList<>();
    private Optional<AskReply> last = Optional.empty();
    private List<Citation> citations = List.of();

    ChatCommand(Answering answering, Console console) {
        super(answering, console);
    }

    @Override
    ExitCode run() {
        Assistant assistant = assistant();
        Supplier<String> lines = input();
        prompt();
        for (String line = lines.get(); line != null && !line.strip().equals("/quit"); line = lines.get()) {
            if (line.startsWith("/")) {
                command(line.strip());
            } else if (!line.isBlank()) {
                ask(assistant, line.strip());
            }
            prompt();
        }
        return console().stopped().getAsBoolean() ? ExitCode.STOPPED : ExitCode.HELD;
    }

    private void prompt() {
        if (console().terminal()) {
            console().out().print("\u001b[1m>\u001b[0m ");
            console().out().flush();
        }
    }

    private void ask(Assistant assistant, String text) {
        List<Turn> recent = turns.subList(Math.max(0, turns.size() - Limits.TURNS), turns.size());
        Question question = new Question(text, Filter.NONE, recent, Optional.empty());
        Answer answer = assistant.ask(question, Limits.USUAL_PASSAGES);
        AskReply reply = Replies.of(question, answer, false, 0);
        citations = answer instanceof Answer.Answered answered ? answered.citations() : List.of();
        last = Optional.of(reply);
        turns.add(new Turn(text, Optional.ofNullable(reply.answer())));
        print(AnswerText.body(reply));
    }

    private void command(String line) {
        if (line.equals("/clear")) {
            turns.clear();
            print("A new conversation.");
        } else if (line.equals("/sources")) {
            String sources = last.map(reply -> AnswerText.footnotes(
                            AnswerText.cited(reply), cited -> cited.document().id()))
                    .orElse("");
            print(sources.isEmpty() ? "Nothing is cited." : sources.substring(AnswerText.RULE.length()));
        } else if (line.matches("/open \\d{1,4}")) {
            int number = Integer.parseInt(line.substring("/open ".length()));
            print(
                    number < 1 || number > citations.size()
                            ? "There is no [" + number + "]."
                            : opened(citations.get(number - 1)));
        } else {
            print(HELP);
        }
    }

    /** The quote in its document, marked. */
    private String opened(Citation citation) {
        String text = citation.document().text();
        int start = citation.span().start();
        int end = citation.span().end();
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        String marked =
                console().terminal() ? "\u001b[7m" + citation.quote() + "\u001b[0m" : "»" + citation.quote() + "«";
        return citation.document().id() + "\n\n" + before + marked + after;
    }
}
