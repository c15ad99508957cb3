package dev.footnote.training;

import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.cli.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The argument that says how much each of several sets counts. */
final class SetWeights {

    @Option(
            names = "--weight",
            paramLabel = "SETNAME=W",
            description = "Counts everything in the set of this name W times; otherwise once.")
    private Map<String, Double> weights = new LinkedHashMap<>();

    /**
     * How often what is in a set counts, by its name; sets without a weight are left out.
     *
     * @param sets the names of those there are
     */
    Map<String, Double> among(List<String> sets) throws Failure {
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            if (!sets.contains(weight.getKey())) {
                throw new Failure(
                        ExitCode.COULD_NOT_RUN,
                        "no set " + weight.getKey() + " to weigh; there is " + String.join(", ", sets));
            }
            if (!(weight.getValue() > 0 && Double.isFinite(weight.getValue()))) {
                throw new Failure(ExitCode.COULD_NOT_RUN, "a weight is above 0, not " + weight.getValue());
            }
        }
        return weights;
    }

    /** The names of sets with their weights, as one text. */
    String told(List<String> sets) {
        return sets.stream()
                .map(name -> weights.containsKey(name) ? name + " (weight " + number(weights.get(name)) + ")" : name)
                .collect(Collectors.joining(", "));
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) ? String.format(Locale.ROOT, "%.0f", weight) : String.valueOf(weight);
    }
}
