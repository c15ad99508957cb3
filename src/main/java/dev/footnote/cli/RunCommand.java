package dev.footnote.cli;

import dev.footnote.evaluation.Baseline;
import dev.footnote.evaluation.Change;
import dev.footnote.evaluation.ClaimResult;
import dev.footnote.evaluation.ClaimRun;
import dev.footnote.evaluation.ClaimSet;
import dev.footnote.evaluation.Judge;
import dev.footnote.evaluation.JudgeFailed;
import dev.footnote.evaluation.JudgedRun;
import dev.footnote.evaluation.RunOptions;
import dev.footnote.evaluation.RunResult;
import dev.footnote.evaluation.SupportScorer;
import dev.footnote.metrics.Slices;
import dev.footnote.report.JudgedReport;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs question sets, and holds them against a baseline and limits. */
@Command(name = "run", description = "Asks the questions of sets, and shows what was right.")
final class RunCommand extends Measuring {

    @Parameters(
            arity = "1..*",
            paramLabel = "SET",
            description = "A question set: yaml, jsonl, csv, json or a folder; or claims: jsonl.")
    private List<Path> sets;

    @Option(
            names = "--config",
            paramLabel = "KEY=VALUE",
            description = "Sets something of passages, retrieval, reading or answering for this run.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--baseline", paramLabel = "FILE", description = "Fails where a total is worse than in there.")
    private Path baselineFile;

    @Option(
            names = "--fail-under",
            paramLabel = "MEASURE=VALUE",
            description = "Fails where a total is worse than that: answer-correct=0.9.")
    private List<String> limits = new ArrayList<>();

    @Option(names = "--report", paramLabel = "DIR", description = "Writes reports there.")
    private Path reportFolder;

    @Option(
            names = "--judge",
            description = "Has the language model of footnote.model judge the answers, reported apart.")
    private boolean judged;

    @Option(names = "--overlap", description = "Scores claims by shared words alone, to measure the check against.")
    private boolean overlap;

    @Mixin
    private RunChoices choices = new RunChoices();

    RunCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    ExitCode measure() throws Failure {
        RunOptions options = choices.options();
        Map<String, String> overrides = Overrides.of(settings);
        List<Limit> demanded = new ArrayList<>();
        for (String limit : limits) {
            demanded.add(Limit.of(limit));
        }
        List<Path> claims = claimsAmong(sets);
        List<CheckedSet> checked =
                readSound(sets.stream().filter(path -> !claims.contains(path)).toList());
        List<ClaimSet> claimSets = readClaims(claims);
        if (baselineFile != null && !claims.isEmpty()) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "claims have no baseline; hold them by --fail-under");
        }
        Optional<Baseline> baseline = baseline(checked, options);
        Optional<Judge> judge = judged ? Optional.of(makeJudge()) : Optional.empty();

        boolean regressed = false;
        for (CheckedSet set : checked) {
            RunResult result = run(set, overrides, options, choices.cacheFolder());
            new TotalsTable(console().out()).print(result, baseline);
            report(result.set(), tools().reports(), (report, folder) -> report.write(result, baseline, folder));
            if (!result.complete()) {
                console().line("stopped after " + result.questions().size() + " of " + result.planned());
                return ExitCode.STOPPED;
            }
            if (judge.isPresent()) {
                judge(result, judge.get());
            }
            regressed |= isWorse(result, baseline) | misses(result.set(), result.totals(), demanded);
        }
        for (ClaimSet set : claimSets) {
            ClaimResult result = score(set, options);
            new TotalsTable(console().out()).print(result);
            report(result.set(), tools().claims().reports(), (report, folder) -> report.write(result, folder));
            if (!result.complete()) {
                console().line("stopped after " + result.items().size() + " of " + result.planned());
                return ExitCode.STOPPED;
            }
            regressed |= misses(result.set(), result.totals(), demanded);
        }
        return regressed ? ExitCode.REGRESSED : ExitCode.HELD;
    }

    private Judge makeJudge() throws Failure {
        try {
            return tools().judge().make();
        } catch (JudgeFailed e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
    }

    private void judge(RunResult result, Judge judge) throws Failure {
        JudgedRun run = JudgedRun.of(result, judge, console().progress(result.set() + ", judged"));
        new TotalsTable(console().out()).print(run);
        report(result.set(), List.of(JudgedReport.FILE), (file, folder) -> JudgedReport.write(run, folder));
        Optional<String> failure = run.answers().stream()
                .map(JudgedRun.Judged::failure)
                .filter(reason -> !reason.isEmpty())
                .reduce((first, last) -> last);
        if (run.totals().isEmpty() && failure.isPresent()) {
            throw new Failure(ExitCode.COULD_NOT_RUN, failure.get());
        }
    }

    private ClaimResult score(ClaimSet set, RunOptions options) throws Failure {
        try (SupportScorer scorer = overlap
                ? tools().claims().overlap().get()
                : tools().claims().scorer().get()) {
            return ClaimRun.of(set, scorer, options, console().progress(set.name()));
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
    }

    private Optional<Baseline> baseline(List<CheckedSet> checked, RunOptions options) throws Failure {
        if (baselineFile == null) {
            return Optional.empty();
        }
        Baseline baseline = readBaseline();
        if (checked.size() > 1 || !checked.get(0).set().name().equals(baseline.set())) {
            throw new Failure(ExitCode.COULD_NOT_RUN, baselineFile + " is of the set " + baseline.set() + " alone");
        }
        if (!baseline.asksAs(options)) {
            throw new Failure(
                    ExitCode.COULD_NOT_RUN,
                    baselineFile + " asks other questions; run it with " + arguments(baseline.options()));
        }
        return Optional.of(baseline);
    }

    private Baseline readBaseline() throws Failure {
        try {
            return tools().baselines().read(baselineFile);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, baselineFile + ": no such file");
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

    /** Writes one report into a folder. */
    private interface Writing<W> {

        Path write(W writer, Path folder) throws IOException;
    }

    private <W> void report(String set, List<W> writers, Writing<W> writing) throws Failure {
        if (reportFolder == null) {
            return;
        }
        Path folder = sets.size() == 1 ? reportFolder : reportFolder.resolve(set.replaceAll("[^\\p{L}\\p{N}_-]", "_"));
        try {
            Files.createDirectories(folder);
            for (W writer : writers) {
                console().line("wrote " + writing.write(writer, folder));
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, folder + ": the report cannot be written: " + e.getMessage());
        }
    }

    private static boolean isWorse(RunResult result, Optional<Baseline> baseline) {
        return baseline.stream()
                .flatMap(before -> Change.between(before, result).stream())
                .anyMatch(change -> change.verdict() == Change.Verdict.WORSE);
    }

    private boolean misses(String set, Map<String, Slices.Total> totals, List<Limit> demanded) throws Failure {
        boolean missed = false;
        for (Limit limit : demanded) {
            Optional<String> problem = limit.missedBy(set, totals);
            problem.ifPresent(console()::line);
            missed |= problem.isPresent();
        }
        return missed;
    }
}
