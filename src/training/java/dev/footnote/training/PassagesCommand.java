package dev.footnote.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.cli.Failure;
import dev.footnote.edge.cli.Measuring;
import dev.footnote.edge.cli.Tools;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.Splitter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents with their passages as JSON lines, for the training of the reader in Python. */
@Command(
        name = "passages",
        description =
                "Writes the text and the passages of folders of documents, a document a line; offsets count code points.")
final class PassagesCommand extends Measuring {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = "--root",
            required = true,
            paramLabel = "DIR",
            description = "The folder that holds collections: NAME/docs, at any depth, is collection NAME.")
    private Path root;

    @Parameters(paramLabel = "NAME", description = "The collections.")
    private List<String> collections;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to.")
    private Path file;

    private final TrainingTools training;

    PassagesCommand(Tools tools, TrainingTools training, Console console) {
        super(tools, console);
        this.training = training;
    }

    @Override
    protected ExitCode measure() throws Failure {
        Splitter splitter = training.splitter().get();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (String collection : collections) {
                Path folder = root.resolve(collection).resolve("docs");
                for (Document document : tools().evaluations().documents(new Corpus.Folder(folder))) {
                    out.write(JSON.writeValueAsString(record(collection, document, splitter.split(document))) + "\n");
                }
            }
            return ExitCode.HELD;
        } catch (UnreadableFolder e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, file + ": cannot be written: " + e.getMessage());
        }
    }

    private static Map<String, Object> record(String collection, Document document, List<Passage> passages) {
        String text = document.text();
        return Map.of(
                "collection",
                collection,
                "id",
                document.id(),
                "text",
                text,
                "passages",
                passages.stream().map(passage -> record(text, passage)).toList());
    }

    private static Map<String, Object> record(String text, Passage passage) {
        List<List<Integer>> sentences =
                passage.sentences().stream().map(span -> points(text, span)).toList();
        List<Integer> place = points(text, passage.span());
        return Map.of("start", place.get(0), "end", place.get(1), "context", passage.context(), "sentences", sentences);
    }

    /** A span in code points, as Python counts. */
    private static List<Integer> points(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        return List.of(start, start + text.codePointCount(span.start(), span.end()));
    }
}
