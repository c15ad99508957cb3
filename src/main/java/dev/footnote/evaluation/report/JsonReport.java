package dev.footnote.evaluation.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.footnote.evaluation.metrics.RiskCoverage;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Change;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Slice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The report as JSON, laid out as eval/REPORT.md says. Two runs of the same configuration on the same machine give the
 * same bytes but for what is under {@code times}, which stands last.
 */
public final class JsonReport implements ReportWriter {

    /** The file's name. */
    public static final String FILE = "report.json";

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Path write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try (OutputStream out = Files.newOutputStream(file)) {
            write(result, baseline, out);
        }
        return file;
    }

    /** Writes the report, and leaves the stream open. */
    public static void write(RunResult result, Optional<Baseline> baseline, OutputStream out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            new JsonReport.Writing(json).report(result, baseline);
            json.writeRaw('\n');
        }
    }

    /** One report being written. */
    private record Writing(JsonGenerator json) {

        void report(RunResult result, Optional<Baseline> baseline) throws IOException {
            json.writeStartObject();
            json.writeNumberField("version", RunResult.SCHEMA_VERSION);
            json.writeStringField("set", result.set());
            json.writeBooleanField("complete", result.complete());
            json.writeNumberField("planned", result.planned());
            options(result);
            configuration(result);
            size(result);
            totals("totals", result.totals());
            if (baseline.isPresent()) {
                changes(Change.between(baseline.get(), result));
            }
            slices(result.slices());
            riskCoverage(result.riskCoverage());
            json.writeArrayFieldStart("questions");
            for (QuestionResult question : result.questions()) {
                new JsonQuestion(json).write(question);
            }
            json.writeEndArray();
            times(result);
            json.writeEndObject();
        }

        private void options(RunResult result) throws IOException {
            json.writeObjectFieldStart("options");
            if (result.options().part().isPresent()) {
                json.writeStringField("part", result.options().part().get().label());
            }
            json.writeNumberField("sample", result.options().sample());
            json.writeNumberField("seed", result.options().seed());
            json.writeArrayFieldStart("cutoffs");
            for (int cutoff : result.options().cutoffs()) {
                json.writeNumber(cutoff);
            }
            json.writeEndArray();
            json.writeBooleanField("force", result.options().force());
            json.writeBooleanField("withholdEvidence", result.options().withholdEvidence());
            json.writeBooleanField("retrievalOnly", result.options().retrievalOnly());
            json.writeEndObject();
        }

        private void configuration(RunResult result) throws IOException {
            json.writeObjectFieldStart("configuration");
            json.writeStringField("model", result.configuration().model());
            texts("settings", result.configuration().settings());
            texts("overrides", result.configuration().overrides());
            json.writeEndObject();
        }

        private void texts(String name, Map<String, String> texts) throws IOException {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        }

        private void size(RunResult result) throws IOException {
            json.writeObjectFieldStart("size");
            json.writeNumberField("documents", result.size().documents());
            json.writeNumberField("passages", result.size().passages());
            json.writeNumberField("characters", result.size().characters());
            json.writeNumberField("vectorBytes", result.size().vectorBytes());
            json.writeEndObject();
        }

        private void totals(String name, Map<String, Slices.Total> totals) throws IOException {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, Slices.Total> total : totals.entrySet()) {
                json.writeObjectFieldStart(total.getKey());
                json.writeNumberField("questions", total.getValue().count());
                json.writeNumberField("mean", total.getValue().mean());
                json.writeNumberField("low", total.getValue().interval().low());
                json.writeNumberField("high", total.getValue().interval().high());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void changes(List<Change> changes) throws IOException {
            json.writeObjectFieldStart("baseline");
            for (Change change : changes) {
                json.writeObjectFieldStart(change.measure());
                json.writeNumberField("before", change.before());
                json.writeNumberField("difference", change.difference());
                json.writeStringField("verdict", lowerCase(change.verdict()));
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void slices(List<Slice> slices) throws IOException {
            json.writeArrayFieldStart("slices");
            for (Slice slice : slices) {
                json.writeStartObject();
                json.writeStringField("by", lowerCase(slice.by()));
                json.writeStringField("name", slice.name());
                json.writeNumberField("questions", slice.questions());
                totals("totals", slice.totals());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void riskCoverage(List<RiskCoverage.Point> points) throws IOException {
            json.writeArrayFieldStart("riskCoverage");
            for (RiskCoverage.Point point : points) {
                json.writeStartObject();
                json.writeNumberField("threshold", point.threshold());
                json.writeNumberField("coverage", point.coverage());
                json.writeNumberField("risk", point.risk());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void times(RunResult result) throws IOException {
            json.writeObjectFieldStart("times");
            json.writeNumberField("median", result.speed().median());
            json.writeNumberField("p95", result.speed().p95());
            json.writeNumberField("questionsPerSecond", result.speed().questionsPerSecond());
            json.writeNumberField("indexingSeconds", result.speed().indexingSeconds());
            json.writeArrayFieldStart("milliseconds");
            for (QuestionResult question : result.questions()) {
                json.writeNumber(question.milliseconds());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
