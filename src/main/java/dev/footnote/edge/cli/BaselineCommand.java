package dev.footnote.edge.cli;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.set.CheckedSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that runs a question set and stores its totals as a baseline. */
@Command(
        name = "baseline",
        description = "Asks the questions of a set, and keeps the totals to hold later runs against.")
final class BaselineCommand extends Measuring {

    @Parameters(arity = "1", paramLabel = "SET", description = "A question set: yaml, jsonl, csv, json or a folder.")
    private Path set;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to; what is there is replaced.")
    private Path file;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            description =
                    "How much worse a later total may be, 0 or more: ${DEFAULT-VALUE}. Machines round differently."
                            + " Unless it is 0, a total may be worse by one question as well.")
    private double tolerance = 0.02;

    @Mixin
    private Overrides overrides = new Overrides();

    @Mixin
    private RunChoices choices = new RunChoices();

    BaselineCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    protected ExitCode measure() throws Failure {
        if (!(tolerance >= 0)) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "a tolerance is 0 or more, not " + tolerance);
        }
        CheckedSet checked = readSound(List.of(set)).get(0);
        RunResult result = run(checked, choices.trial(overrides.values()));
        if (!result.complete()) {
            console().line("stopped; " + file + " is as it was");
            return ExitCode.STOPPED;
        }
        new TotalsTable(console().out()).print(result, Optional.empty());
        try {
            tools().evaluations().keep(Baseline.of(result, tolerance), file);
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, file + ": cannot be written: " + e.getMessage());
        }
        console().line("wrote " + file);
        return ExitCode.HELD;
    }
}
