package dev.footnote.training;

import dev.footnote.document.Document;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.cli.Failure;
import dev.footnote.edge.cli.Measuring;
import dev.footnote.edge.cli.Tools;
import dev.footnote.evaluation.set.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes pairs of claims from documents, to see what changes the check of support catches. */
@Command(
        name = "pairs",
        description = "Makes pairs of claims from the sentences of documents: both reworded, one with a fact changed.")
final class PairsCommand extends Measuring {

    @Parameters(paramLabel = "FOLDER", description = "The documents.")
    private Path documents;

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Where to: a set for each sort of change.")
    private Path folder;

    @Option(names = "--most", defaultValue = "2000", description = "How many pairs; ${DEFAULT-VALUE} if not said.")
    private int most;

    @Option(names = "--seed", defaultValue = "1", description = "The seed of the draw; ${DEFAULT-VALUE} if not said.")
    private long seed;

    private final TrainingTools training;

    PairsCommand(Tools tools, TrainingTools training, Console console) {
        super(tools, console);
        this.training = training;
    }

    @Override
    protected ExitCode measure() throws Failure {
        try {
            List<Document> read = tools().evaluations().documents(new Corpus.Folder(documents));
            Map<String, List<MadePair>> pairs = training.pairs().apply(seed).make(read, most);
            Files.createDirectories(folder);
            for (Map.Entry<String, List<MadePair>> set : pairs.entrySet()) {
                if (!set.getValue().isEmpty()) {
                    Path file = folder.resolve("pairs-" + set.getKey() + ".jsonl");
                    ClaimLines.write(file, set.getValue());
                    console().line("wrote " + set.getValue().size() + " pairs to " + file);
                }
            }
            return ExitCode.HELD;
        } catch (UnreadableFolder e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, documents + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, folder + ": cannot be written: " + e.getMessage());
        }
    }
}
