package dev.footnote.edge.cli;

import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.run.Comparison;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.set.CheckedSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that runs question sets with two configurations and says which differences are significant. */
@Command(
        name = "compare",
        description = "Asks the same questions with two configurations, and shows where they differ; the differences"
                + " with a * would come by chance less than once in twenty times.")
final class CompareCommand extends Measuring {

    private static final double SIGNIFICANT = 0.05;

    @Parameters(arity = "1..*", paramLabel = "SET", description = "A question set: yaml, jsonl, csv, json or a folder.")
    private List<Path> sets;

    @Option(names = "--a", paramLabel = "KEY=VALUE", description = "Sets something for the first run.")
    private List<String> ofFirst = new ArrayList<>();

    @Option(names = "--b", paramLabel = "KEY=VALUE", description = "Sets something for the second run.")
    private List<String> ofSecond = new ArrayList<>();

    @Mixin
    private RunChoices choices = new RunChoices();

    CompareCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    protected ExitCode measure() throws Failure {
        Map<String, String> ours = Overrides.of(ofFirst);
        Map<String, String> theirs = Overrides.of(ofSecond);
        if (ours.equals(theirs)) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "--a and --b set the same; there is nothing to compare");
        }
        Trial first = choices.trial(ours);
        for (CheckedSet set : readSound(sets)) {
            Optional<Evaluations.Pair> pair = compare(set, first, first.with(theirs));
            if (pair.isEmpty()) {
                console().line("stopped; there is nothing to compare");
                return ExitCode.STOPPED;
            }
            print(pair.get().comparison(), pair.get().first(), pair.get().second());
        }
        return ExitCode.HELD;
    }

    private void print(Comparison comparison, RunResult one, RunResult other) {
        PrintWriter out = console().out();
        out.printf("%n%s%n  a: %s%n  b: %s%n", comparison.set(), words(one), words(other));
        out.printf("%-24s%8s%8s%9s%9s%7s%n", "measure", "a", "b", "b - a", "p", "n");
        for (Comparison.Row row : comparison.rows()) {
            out.printf(
                    Locale.ROOT,
                    "%-24s%8.3f%8.3f%+9.3f%9.4f%7d%s%n",
                    row.measure(),
                    row.first(),
                    row.second(),
                    row.difference(),
                    row.p(),
                    row.questions(),
                    row.p() < SIGNIFICANT ? " *" : "");
        }
        out.printf("p by %s%n", Comparison.TEST);
        out.printf(
                Locale.ROOT,
                "median %.1f and %.1f ms%n",
                one.speed().median(),
                other.speed().median());
        out.flush();
    }

    private static String words(RunResult result) {
        Map<String, String> overrides = result.configuration().overrides();
        return overrides.isEmpty() ? "as configured" : overrides.toString();
    }
}
