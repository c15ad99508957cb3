package dev.footnote.assembly;

import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.TimeLimit;
import dev.footnote.document.worker.Isolation;
import dev.footnote.document.worker.ReadingWorker;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** This program started once more, to read files of hostile formats. */
public final class FormatWorker {

    /** The first argument of such a start; the second is how long a file may take. */
    public static final String ARGUMENT = "read-files-for-another-process";

    private FormatWorker() {}

    /** Reads for the process that started this one, until that ends. */
    public static void run(String maxTime) throws IOException {
        PrintStream out = System.out;
        // what libraries print must not stand among the answers
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        ReadingWorker.run(Formats.hostile().toList(), new TimeLimit(Duration.parse(maxTime)), System.in, out);
    }

    /** The readers as set: of hostile formats in a process of their own, where it has memory and this program can be started again. */
    static List<DocumentReader> readers(Settings.Documents documents) {
        boolean isPackaged = Path.of(classPath()).endsWith("quarkus-run.jar");
        boolean isOnClassPath = ClassLoader.getSystemResource("dev/footnote/Main.class") != null;
        if (documents.maxMemory() == 0 || !isPackaged && !isOnClassPath) {
            return Formats.readers();
        }
        return Formats.readers(new Isolation(command(documents, isOnClassPath), documents.maxTime()));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static List<String> command(Settings.Documents documents, boolean isOnClassPath) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + documents.maxMemory() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
        command.addAll(isOnClassPath ? List.of("-cp", classPath(), "dev.footnote.Main") : List.of("-jar", classPath()));
        command.addAll(List.of(ARGUMENT, documents.maxTime().toString()));
        return command;
    }
}
