package dev.footnote.edge.cli;

import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.Trial;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments of what is fitted on one part of question sets and tried on the other. */
public final class FittingChoices {

    @Parameters(arity = "1..*", paramLabel = "SET", description = "Question sets, taken together.")
    private List<Path> sets;

    @Mixin
    private Overrides overrides = new Overrides();

    @Mixin
    private RunChoices choices = new RunChoices();

    public List<Path> sets() {
        return sets;
    }

    /** How they are run; both parts must be answered. */
    public Trial trial() throws Failure {
        RunOptions options = choices.options();
        if (options.retrievalOnly()) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "without answers there is nothing to fit");
        }
        if (options.part().isPresent()) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "it takes both parts; leave --part out");
        }
        return choices.trial(overrides.values());
    }
}
