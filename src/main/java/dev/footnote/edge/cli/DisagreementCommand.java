package dev.footnote.edge.cli;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.conflict.DisagreementCorpus;
import dev.footnote.evaluation.conflict.DisagreementResult;
import dev.footnote.evaluation.conflict.DisagreementScore;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that measures how well disagreement between documents is found. */
@Command(
        name = "disagreement",
        description =
                "Asks cases of disagreement: precision and recall of both parts, and what was wrong of those to fit.")
final class DisagreementCommand extends Measuring {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of cases, yaml.")
    private List<Path> files;

    @Option(names = "--part", paramLabel = "fit|report", description = "Asks only the cases of one part.")
    private String part;

    @Mixin
    private Overrides overrides = new Overrides();

    DisagreementCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    protected ExitCode measure() throws Failure {
        Optional<Part> only = RunChoices.part(part);
        List<DisagreementCorpus> corpora = read().stream()
                .filter(corpus -> only.isEmpty() || only.get() == corpus.part())
                .toList();
        int planned = corpora.stream().mapToInt(corpus -> corpus.cases().size()).sum();
        List<DisagreementResult> results = ask(corpora);
        for (Part of : Part.values()) {
            print(of, results.stream().filter(result -> result.part() == of).toList());
        }
        if (results.size() < planned) {
            console().line("stopped after " + results.size() + " of " + planned);
            return ExitCode.STOPPED;
        }
        return ExitCode.HELD;
    }

    private List<DisagreementCorpus> read() throws Failure {
        List<DisagreementCorpus> corpora = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                corpora.addAll(tools().evaluations().disagreements(file));
            } catch (BadQuestionSet e) {
                problems.add(e.getMessage());
            } catch (NoSuchFileException e) {
                throw new Failure(ExitCode.COULD_NOT_RUN, file + ": no such file");
            } catch (IOException e) {
                throw new Failure(ExitCode.COULD_NOT_RUN, file + ": cannot be read: " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.BAD_SET, String.join("\n", problems));
        }
        return corpora;
    }

    private List<DisagreementResult> ask(List<DisagreementCorpus> corpora) throws Failure {
        try {
            return tools().evaluations()
                    .disagreement(
                            corpora,
                            overrides.values(),
                            console().progress("passages"),
                            console().progress("disagreement"));
        } catch (BadSetting | UnreadableFolder e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
    }

    /** What is kept apart stays unseen: of it the numbers alone. */
    private void print(Part of, List<DisagreementResult> results) {
        if (results.isEmpty()) {
            return;
        }
        if (of == Part.FIT) {
            results.stream()
                    .filter(result -> !result.isRight())
                    .forEach(result -> console().out().println("wrong: " + result));
        }
        DisagreementScore score = DisagreementScore.of(results);
        console()
                .out()
                .printf(
                        Locale.ROOT,
                        "to %s: %d cases, %d labelled, %d found, %d shown, precision %.2f, recall %.2f%n",
                        of.label(),
                        score.cases(),
                        score.labelled(),
                        score.found(),
                        score.shown(),
                        score.precision(),
                        score.recall());
    }
}
