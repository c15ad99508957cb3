package dev.footnote.training;

import dev.footnote.answer.reading.LinearModel;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.cli.Failure;
import dev.footnote.edge.cli.Measuring;
import dev.footnote.edge.cli.Tools;
import dev.footnote.evaluation.claim.ClaimSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the weights of the check of support, and writes them where they can be copied into the program. */
@Command(name = "fit-support", description = "Fits the weights of the check of support on the claims to fit.")
final class FitSupportCommand extends Measuring {

    @Parameters(arity = "1..*", paramLabel = "SET", description = "Sets of claims, taken together.")
    private List<Path> sets;

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Where to; what is there is replaced.")
    private Path folder;

    @Mixin
    private SetWeights weights = new SetWeights();

    private final TrainingTools training;

    FitSupportCommand(Tools tools, TrainingTools training, Console console) {
        super(tools, console);
        this.training = training;
    }

    @Override
    protected ExitCode measure() throws Failure {
        List<ClaimSet> claims = readClaims(sets);
        List<String> names = claims.stream().map(ClaimSet::name).toList();
        Map<String, Double> weightOf = weights.among(names);
        SupportFitting fitting = new SupportFitting();
        try (SupportFeatures verifier = training.support().get()) {
            for (ClaimSet set : claims) {
                double weight = weightOf.getOrDefault(set.name(), 1.0);
                if (!fitting.read(set, verifier, weight, console().progress(set.name()))) {
                    console().line("stopped; nothing is fitted on a part");
                    return ExitCode.STOPPED;
                }
            }
        }
        SupportFitting.Outcome outcome = fit(fitting);
        String on = weights.told(names);
        write("trained.properties", on, outcome, outcome.trained());
        write("rules.properties", on, outcome, outcome.rules());
        return ExitCode.HELD;
    }

    private static SupportFitting.Outcome fit(SupportFitting fitting) throws Failure {
        try {
            return fitting.fit();
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "on the claims to fit, " + e.getMessage());
        }
    }

    private void write(String name, String on, SupportFitting.Outcome outcome, LinearModel model) throws Failure {
        List<String> origin = List.of(
                "Weights of what is measured of a sentence against passages, for the probability that they bear it out.",
                "Fitted by training fit-support on the fit part of " + on + ": " + outcome.claims() + " claims, "
                        + outcome.supported() + " supported.");
        console()
                .line("wrote " + WeightsFile.write(folder, name, origin, model.bias(), new TreeMap<>(model.weights())));
    }
}
