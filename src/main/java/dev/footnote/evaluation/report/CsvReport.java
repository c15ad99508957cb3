package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.run.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The report as CSV (RFC 4180), one line a question, for a spreadsheet. */
public final class CsvReport implements ReportWriter {

    /** The file's name. */
    public static final String FILE = "report.csv";

    private static final List<String> COLUMNS = List.of(
            "key",
            "question",
            "kind",
            "tags",
            "part",
            "variant",
            "outcome",
            "before",
            "moved",
            "confidence",
            "reason",
            "short_answer",
            "answer",
            "cited_documents",
            "milliseconds");

    @Override
    public Path write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Evaluated run = Evaluated.of(result, baseline);
        Set<String> measures = new LinkedHashSet<>();
        run.questions().forEach(one -> measures.addAll(one.result().measures().keySet()));
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(measures);
        try (Writer writer = Files.newBufferedWriter(file)) {
            CSVPrinter printer = CSVFormat.RFC4180.print(writer);
            printer.printRecord(safe(header));
            for (Judged judged : run.questions()) {
                printer.printRecord(safe(cells(judged, measures)));
            }
        }
        return file;
    }

    private static List<String> cells(Judged judged, Set<String> measures) {
        QuestionResult result = judged.result();
        List<String> cells = new ArrayList<>(List.of(
                result.key(),
                result.question().text(),
                result.question().kind().label(),
                String.join(" ", result.question().tags()),
                result.question().part().label(),
                result.variant().label(),
                judged.outcome().label(),
                judged.before().map(Outcome::label).orElse(""),
                judged.movement().map(Movement::label).orElse(""),
                number(result.confidence()),
                result.refusal()
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                result.shortAnswer().map(words -> words.text()).orElse(""),
                result.text(),
                result.citations().stream()
                        .map(one -> one.document().id())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                String.format(Locale.ROOT, "%.3f", result.milliseconds())));
        measures.forEach(name -> cells.add(Optional.ofNullable(result.measures().get(name))
                .map(CsvReport::number)
                .orElse("")));
        return cells;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    /** A spreadsheet takes a cell that begins with one of these for a formula; a leading apostrophe keeps it text. */
    static List<String> safe(List<String> cells) {
        return cells.stream()
                .map(text -> text.matches("(?s)[=+\\-@\t\r].*") && !text.matches("-?[0-9.]+") ? "'" + text : text)
                .toList();
    }
}
