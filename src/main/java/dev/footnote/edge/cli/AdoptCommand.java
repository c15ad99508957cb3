package dev.footnote.edge.cli;

import dev.footnote.document.Document;
import dev.footnote.evaluation.feedback.Adoption;
import dev.footnote.evaluation.feedback.FeedbackReader;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.CheckedSet;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Command that adds feedback of users to a question set, as labelled questions. */
@Command(
        name = "adopt",
        description = "Adds what people said of answers to a set, as labelled questions, as far as they said enough.")
final class AdoptCommand extends Measuring {

    @Parameters(index = "0", paramLabel = "FEEDBACK", description = "The file of footnote.feedback.path.")
    private Path feedback;

    @Parameters(index = "1", paramLabel = "SET", description = "A question set in YAML; it is added to.")
    private Path set;

    AdoptCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    protected ExitCode measure() throws Failure {
        CheckedSet checked = read(List.of(set)).get(0);
        Map<String, Document> documents =
                checked.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
        FeedbackReader.Contents contents = readFeedback();
        Adoption adoption = Adoption.of(contents.feedback(), checked.set(), documents);
        contents.problems().forEach(problem -> console().line("not used: " + problem));
        adoption.refused()
                .forEach(refused -> console().line("not used: \"" + refused.question() + "\": " + refused.reason()));
        if (!adoption.questions().isEmpty()) {
            append(adoption);
        }
        adoption.questions().forEach(question -> console().out().println("added " + question.id()));
        console()
                .out()
                .println(adoption.questions().size() + " added, "
                        + (adoption.refused().size() + contents.problems().size()) + " not used");
        return ExitCode.HELD;
    }

    private FeedbackReader.Contents readFeedback() throws Failure {
        try {
            return tools().evaluations().feedback(feedback);
        } catch (NoSuchFileException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, feedback + ": no such file");
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, feedback + ": cannot be read: " + e.getMessage());
        }
    }

    private void append(Adoption adoption) throws Failure {
        try {
            tools().evaluations().add(adoption.questions(), set);
        } catch (BadQuestionSet e) {
            throw new Failure(ExitCode.BAD_SET, e.getMessage());
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, set + ": cannot be written: " + e.getMessage());
        }
    }
}
