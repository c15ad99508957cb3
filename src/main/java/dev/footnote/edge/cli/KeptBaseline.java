package dev.footnote.edge.cli;

import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.set.CheckedSet;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reader of the baseline that a run is compared with. */
final class KeptBaseline {

    private KeptBaseline() {}

    /** @throws Failure unless it is of the one set that is run, asked the same questions in the same way */
    static Baseline read(Evaluations evaluations, Path file, List<CheckedSet> checked, RunOptions options)
            throws Failure {
        Baseline baseline = read(evaluations, file);
        if (checked.size() > 1 || !checked.get(0).set().name().equals(baseline.set())) {
            throw new Failure(ExitCode.COULD_NOT_RUN, file + " is of the set " + baseline.set() + " alone");
        }
        if (!baseline.asksAs(options)) {
            throw new Failure(
                    ExitCode.COULD_NOT_RUN,
                    file + " asks other questions; run it with " + arguments(baseline.options()));
        }
        return baseline;
    }

    private static Baseline read(Evaluations evaluations, Path file) throws Failure {
        try {
            return evaluations.baseline(file);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, file + ": no such file");
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
    }

    /** The arguments that stand for options. */
    private static String arguments(RunOptions options) {
        List<String> arguments = new ArrayList<>();
        options.part().ifPresent(part -> arguments.add("--part " + part.label()));
        if (options.sample() > 0) {
            arguments.add("--sample " + options.sample() + " --seed " + options.seed());
        }
        if (options.force()) {
            arguments.add("--force");
        }
        if (options.withholdEvidence()) {
            arguments.add("--withhold-evidence");
        }
        if (options.retrievalOnly()) {
            arguments.add("--retrieval-only");
        }
        return arguments.isEmpty()
                ? "neither part, sample, --force, --withhold-evidence nor --retrieval-only"
                : String.join(" ", arguments);
    }
}
