package dev.footnote.edge.cli;

import dev.footnote.evaluation.run.Calibration;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.set.CheckedSet;
import dev.footnote.evaluation.set.Part;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Command that finds the best threshold of confidence. */
@Command(
        name = "calibrate",
        description = "Finds the confidence below which to refuse on the questions to fit, and tries it on those to"
                + " report.")
final class CalibrateCommand extends Measuring {

    private static final String THRESHOLD = "footnote.answering.threshold";

    @Option(
            names = "--balanced",
            description =
                    "Finds the best balanced accuracy of answering or refusing; otherwise the most right answers and"
                            + " right refusals together.")
    private boolean balanced;

    @Mixin
    private FittingChoices choices = new FittingChoices();

    CalibrateCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    protected ExitCode measure() throws Failure {
        Trial trial = choices.trial();
        List<QuestionResult> results = new ArrayList<>();
        String current = "";
        for (CheckedSet set : readSound(choices.sets())) {
            RunResult result = run(set, trial);
            if (!result.complete()) {
                console().line("stopped; no threshold is fitted on a part");
                return ExitCode.STOPPED;
            }
            results.addAll(result.questions());
            current = result.configuration().settings().get(THRESHOLD);
        }
        print(results, current);
        return ExitCode.HELD;
    }

    private void print(List<QuestionResult> results, String current) throws Failure {
        try {
            Calibration calibration =
                    Calibration.of(results, balanced ? Calibration.Aim.BALANCED : Calibration.Aim.RIGHT);
            PrintWriter out = console().out();
            out.printf(
                    Locale.ROOT,
                    "%nbest threshold %.4f (95 %%: %.4f–%.4f)%n",
                    calibration.threshold(),
                    calibration.interval().low(),
                    calibration.interval().high());
            out.printf("%-20s%8s%8s%16s%17s%n", "", "n", "right", "false answers", "false refusals");
            row(out, "fit", calibration.threshold(), calibration.fit());
            row(out, "report", calibration.threshold(), calibration.report());
            double now = Double.parseDouble(current);
            row(out, "report as set,", now, Calibration.Outcome.of(Calibration.part(Part.REPORT, results), now));
            out.printf(Locale.ROOT, "%s=%.4f%n", THRESHOLD, calibration.threshold());
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage() + "; try --withhold-evidence");
        }
    }

    private static void row(PrintWriter out, String what, double threshold, Calibration.Outcome outcome) {
        out.printf(
                Locale.ROOT,
                "%-20s%8d%8.3f%16.3f%17.3f%n",
                String.format(Locale.ROOT, "%s %.3f", what, threshold),
                outcome.questions(),
                outcome.right(),
                outcome.falseAnswers(),
                outcome.falseRefusals());
    }
}
