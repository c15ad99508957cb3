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

/** Runs question sets, and holds them against a baseline and limits. */
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
        Optional<Baseline> baseline = baselineFile == null
                ? Optional.empty()
                : Optional.of(KeptBaseline.read(tools().evaluations(), baselineFile, checked, trial.options()));
        ReportFolder reports = new ReportFolder(reportFolder, sets.size() > 1, console());
        Optional<AnswerJudging> judging =
                judged ? Optional.of(AnswerJudging.of(tools(), console(), reports)) : Optional.empty();

        boolean regressed = false;
        for (CheckedSet set : checked) {
            RunResult result = run(set, trial);
            new TotalsTable(console().out()).print(result, baseline);
            reports.write(result.set(), tools().reports(), (report, folder) -> report.write(result, baseline, folder));
            if (!result.complete()) {
                console().line("stopped after " + result.questions().size() + " of " + result.planned());
                return ExitCode.STOPPED;
            }
            if (judging.isPresent()) {
                judging.get().judge(result);
            }
            regressed |= baseline.filter(before -> before.isBetterThan(result)).isPresent()
                    | misses(result.set(), result.totals(), demanded);
        }
        for (ClaimSet set : claimSets) {
            ClaimResult result = score(set, trial.options());
            new TotalsTable(console().out()).print(result);
            reports.write(result.set(), tools().claimReports(), (report, folder) -> report.write(result, folder));
            if (!result.complete()) {
                console().line("stopped after " + result.items().size() + " of " + result.planned());
                return ExitCode.STOPPED;
            }
            regressed |= misses(result.set(), result.totals(), demanded);
        }
        return regressed ? ExitCode.REGRESSED : ExitCode.HELD;
    }

    private ClaimResult score(ClaimSet set, RunOptions options) throws Failure {
        Scoring by = overlap ? Scoring.OVERLAP : Scoring.VERIFIER;
        try {
            return tools().evaluations().score(set, by, options, console().progress(set.name()));
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
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
