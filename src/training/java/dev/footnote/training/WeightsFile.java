package dev.footnote.training;

import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.cli.Failure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Writes fitted weights as the program reads them: {@code NAME=0.1234}, behind lines that say where they come from. */
final class WeightsFile {

    private WeightsFile() {}

    /**
     * Writes one model.
     *
     * @param folder made when it is not there
     * @param origin lines without their {@code #}
     * @param weights by feature, in the order of the file
     * @return the file, in place of what was there
     */
    static Path write(Path folder, String name, List<String> origin, double bias, Map<String, Double> weights)
            throws Failure {
        List<String> lines = new ArrayList<>();
        origin.forEach(line -> lines.add("# " + line));
        lines.add(line("BIAS", bias));
        weights.forEach((feature, weight) -> lines.add(line(feature, weight)));
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, file + ": cannot be written: " + e.getMessage());
        }
        return file;
    }

    /** The features that a file of weights names, without the bias. */
    static Set<String> names(Path file) throws Failure {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            read.load(in);
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, file + ": cannot be read: " + e.getMessage());
        }
        read.remove("BIAS");
        return read.stringPropertyNames();
    }

    private static String line(String feature, double weight) {
        // a weight that rounds to nothing has no sign
        return String.format(Locale.ROOT, "%s=%.4f", feature, weight).replace("=-0.0000", "=0.0000");
    }
}
