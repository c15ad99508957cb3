package dev.footnote.edge.cli;

import dev.footnote.evaluation.claim.ClaimResult;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.claim.Scoring;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.set.CheckedSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that runs question sets and claim sets, and compares them with a baseline and limits. */
@Command(name = "run", description = "Asks the questions of sets, and shows what was right.")
final class RunCommand extends Measuring {

    @Parameters(
            arity = "1..*",
            paramLabel = "SET",
            description = "A question set: yaml, jsonl, csv, json or a folder; or claims: jsonl.")
    private List<Path> sets;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Fails where a total is worse than in there.")
    private Path baselineFile;

    @Option(
            names = "--fail-under",
            paramLabel = "MEASURE=VALUE",
            description = "Fails where a total is worse than that: answer-correct=0.9.")
    private List<String> limits = new ArrayList<>();

    private final List<Limit> demanded = new ArrayList<>();

    @Option(names = "--report", paramLabel = "DIR", description = "Writes reports there.")
    private Path reportFolder;

    @Option(
            names = "--judge",
            description = "Has the language model of footnote.model judge the answers, reported apart.")
    private boolean judged;

    @Option(names = "--overlap", description = "Scores claims by shared words alone, to measure the check against.")
    private boolean overlap;

    @Mixin
    private Overrides overrides = new Overrides();

    @Mixin
    private RunChoices choices = new RunChoices();

    RunCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    protected ExitCode measure() throws Failure {
        Trial trial = choices.trial(overrides.values());
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
        Optional<Baseline> baseline = baselineFile == null
                ? Optional.empty()
                : Optional.of(KeptBaseline.read(tools().evaluations(), baselineFile, checked, trial.options()));
        ReportFolder reports = new ReportFolder(reportFolder, sets.size() > 1, console());
        Optional<AnswerJudging> judging =
                judged ? Optional.of(AnswerJudging.of(tools(), console(), reports)) : Optional.empty();

        List<Measurement> measurements = new ArrayList<>();
        checked.forEach(set -> measurements.add(() -> ask(set, trial, baseline, reports, judging)));
        claimSets.forEach(set -> measurements.add(() -> score(set, trial.options(), reports)));
        boolean regressed = false;
        for (Measurement measurement : measurements) {
            ExitCode code = measurement.make();
            if (code == ExitCode.STOPPED) {
                return code;
            }
            regressed |= code == ExitCode.REGRESSED;
        }
        return regressed ? ExitCode.REGRESSED : ExitCode.HELD;
    }

    /** A run of one set. */
    @FunctionalInterface
    private interface Measurement {

        ExitCode make() throws Failure;
    }

    private ExitCode ask(
            CheckedSet set,
            Trial trial,
            Optional<Baseline> baseline,
            ReportFolder reports,
            Optional<AnswerJudging> judging)
            throws Failure {
        RunResult result = run(set, trial);
        new TotalsTable(console().out()).print(result, baseline);
        reports.write(result.set(), tools().reports(), (report, folder) -> report.write(result, baseline, folder));
        if (!result.complete()) {
            return stopped(result.questions().size(), result.planned());
        }
        if (judging.isPresent()) {
            judging.get().judge(result);
        }
        boolean worse = baseline.filter(before -> before.isBetterThan(result)).isPresent();
        return worse | misses(result.set(), result.totals()) ? ExitCode.REGRESSED : ExitCode.HELD;
    }

    private ExitCode score(ClaimSet set, RunOptions options, ReportFolder reports) throws Failure {
        ClaimResult result = score(set, options);
        new TotalsTable(console().out()).print(result);
        reports.write(result.set(), tools().claimReports(), (report, folder) -> report.write(result, folder));
        if (!result.complete()) {
            return stopped(result.items().size(), result.planned());
        }
        return misses(result.set(), result.totals()) ? ExitCode.REGRESSED : ExitCode.HELD;
    }

    private ExitCode stopped(int done, int planned) {
        console().line("stopped after " + done + " of " + planned);
        return ExitCode.STOPPED;
    }

    private ClaimResult score(ClaimSet set, RunOptions options) throws Failure {
        Scoring by = overlap ? Scoring.OVERLAP : Scoring.VERIFIER;
        try {
            return tools().evaluations().score(set, by, options, console().progress(set.name()));
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
    }

    private boolean misses(String set, Map<String, Slices.Total> totals) throws Failure {
        boolean missed = false;
        for (Limit limit : demanded) {
            Optional<String> problem = limit.missedBy(set, totals);
            problem.ifPresent(console()::line);
            missed |= problem.isPresent();
        }
        return missed;
    }
}
