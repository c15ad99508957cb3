package dev.footnote.training;

import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.cli.Failure;
import dev.footnote.edge.cli.FittingChoices;
import dev.footnote.edge.cli.Measuring;
import dev.footnote.edge.cli.Tools;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.set.CheckedSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the weights of the reader. */
@Command(
        name = "fit",
        description =
                "Fits the weights of sentences and of the confidence on the questions to fit, measures them on both"
                        + " parts, and writes them as sentence.properties and confidence.properties.")
final class FitCommand extends Measuring {

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Where to; what is there is replaced.")
    private Path folder;

    @Mixin
    private FittingChoices choices = new FittingChoices();

    @Mixin
    private SetWeights weights = new SetWeights();

    @Option(
            names = "--unread",
            description = "Leaves out questions to fit of documents that the reader is trained on (by the CRC-32 of the"
                    + " document that is asked).")
    private boolean unread;

    @Option(
            names = "--confidence-like",
            paramLabel = "FILE",
            description =
                    "The confidence weighs the features that this file of weights names; all there are by default.")
    private Optional<Path> like = Optional.empty();

    FitCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    protected ExitCode measure() throws Failure {
        Trial trial = choices.trial();
        List<CheckedSet> checked = readSound(choices.sets());
        List<String> names = checked.stream().map(set -> set.set().name()).toList();
        ReaderFitting fitting = new ReaderFitting(
                weights.among(names),
                unread ? new Unread() : question -> true,
                like.isPresent() ? WeightsFile.names(like.get())::contains : name -> true);
        for (CheckedSet set : checked) {
            boolean complete = prepare(
                    set,
                    trial,
                    prepared -> fitting.read(
                            set.set(), prepared, trial.options(), console().progress(set.name())));
            if (!complete) {
                console().line("stopped; nothing is fitted on a part");
                return ExitCode.STOPPED;
            }
        }
        ReaderFitting.Outcome outcome = fit(fitting);
        print(outcome.qualities());
        write(weights.told(names), outcome);
        return ExitCode.HELD;
    }

    private static ReaderFitting.Outcome fit(ReaderFitting fitting) throws Failure {
        try {
            return fitting.fit();
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "on the questions to fit, " + e.getMessage());
        }
    }

    private void print(List<ReaderQuality> qualities) {
        PrintWriter out = console().out();
        out.printf(
                "%nbest sentence right; area under the ROC curve (share refused at %.0f %% false refusals)%n",
                100 * ReaderQuality.FALSE_REFUSALS);
        out.printf("%-28s%8s%8s%20s%20s%n", "", "n", "right", "withheld", "unanswerable");
        for (ReaderQuality quality : qualities) {
            out.printf(
                    "%-28s%8d%8s%20s%20s%n",
                    quality.set() + ", " + quality.part().label(),
                    quality.questions(),
                    quality.topRight().isPresent() ? three(quality.topRight().getAsDouble()) : "–",
                    shown(quality.withheld()),
                    shown(quality.unanswerable()));
        }
    }

    private static String shown(Optional<ReaderQuality.Telling> telling) {
        return telling.map(told -> three(told.area()) + " (" + three(told.refused()) + ")")
                .orElse("–");
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private void write(String on, ReaderFitting.Outcome outcome) throws Failure {
        write(
                "sentence.properties",
                "Weights of the features of a sentence, for the probability that it answers.",
                on,
                outcome.sentence());
        write(
                "confidence.properties",
                "Weights of the features of the best sentence and of its question, for the probability that the"
                        + " documents answer.",
                on,
                outcome.confidence());
    }

    private void write(String name, String what, String on, ReaderFitting.Fitted fitted) throws Failure {
        String fit = String.format(
                Locale.ROOT,
                "Fitted by training fit (logistic regression, L2 penalty %.0f) on the fit part of %s: %d examples, %d"
                        + " positive.",
                fitted.penalty(),
                on,
                fitted.examples(),
                fitted.positive());
        Map<String, Double> inOrder = new LinkedHashMap<>();
        fitted.names()
                .forEach(
                        feature -> inOrder.put(feature, fitted.model().weights().get(feature)));
        console()
                .line("wrote "
                        + WeightsFile.write(
                                folder, name, List.of(what, fit), fitted.model().bias(), inOrder));
    }
}
