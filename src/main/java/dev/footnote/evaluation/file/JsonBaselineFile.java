package dev.footnote.evaluation.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.BaselineFile;
import dev.footnote.evaluation.run.Configuration;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Baselines as JSON, every total, setting and question on a line of its own, numbers to six digits. */
public final class JsonBaselineFile implements BaselineFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REQUIRED = List.of("options", "settings", "overrides", "totals", "questions");
    private static final TypeReference<LinkedHashMap<String, Double>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, Map<String, Double>>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Integer>> CUTOFFS = new TypeReference<>() {};

    @Override
    public Baseline read(Path file) throws IOException {
        try {
            JsonNode root = JSON.readTree(file.toFile());
            int version = root.path("schemaVersion").asInt();
            if (version != RunResult.SCHEMA_VERSION) {
                throw new IOException(file + ": is no baseline of version " + RunResult.SCHEMA_VERSION);
            }
            for (String field : REQUIRED) {
                if (!root.path(field).isObject()) {
                    throw new IOException(file + ": is no baseline: it has no " + field);
                }
            }
            return baseline(root);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IOException(
                    file + ": is no baseline: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }

    private static Baseline baseline(JsonNode root) {
        return new Baseline(
                root.path("set").asText(),
                new Configuration(
                        root.path("model").asText(),
                        JSON.convertValue(root.path("settings"), TEXTS),
                        JSON.convertValue(root.path("overrides"), TEXTS)),
                options(root.path("options")),
                root.path("tolerance").asDouble(),
                JSON.convertValue(root.path("totals"), NUMBERS),
                JSON.convertValue(root.path("questions"), QUESTIONS));
    }

    private static RunOptions options(JsonNode options) {
        return new RunOptions(
                Optional.ofNullable(options.get("part"))
                        .map(part -> Part.valueOf(part.asText().toUpperCase(Locale.ROOT))),
                options.path("sample").asInt(),
                options.path("seed").asLong(),
                JSON.convertValue(options.withArray("cutoffs"), CUTOFFS),
                options.path("force").asBoolean(),
                options.path("withholdEvidence").asBoolean(),
                options.path("retrievalOnly").asBoolean());
    }

    @Override
    public void write(Baseline baseline, Path file) throws IOException {
        Map<String, Object> options = new LinkedHashMap<>();
        baseline.options().part().ifPresent(part -> options.put("part", part.label()));
        options.put("sample", baseline.options().sample());
        options.put("seed", baseline.options().seed());
        options.put("cutoffs", baseline.options().cutoffs());
        options.put("force", baseline.options().force());
        options.put("withholdEvidence", baseline.options().withholdEvidence());
        options.put("retrievalOnly", baseline.options().retrievalOnly());
        Map<String, Object> questions = new LinkedHashMap<>();
        baseline.questions().forEach((key, measures) -> questions.put(key, rounded(measures)));

        List<String> fields = new ArrayList<>();
        fields.add("\"schemaVersion\": " + RunResult.SCHEMA_VERSION);
        fields.add("\"set\": " + JSON.writeValueAsString(baseline.set()));
        fields.add("\"tolerance\": " + JSON.writeValueAsString(baseline.tolerance()));
        fields.add("\"options\": " + JSON.writeValueAsString(options));
        fields.add(
                "\"model\": " + JSON.writeValueAsString(baseline.configuration().model()));
        fields.add("\"settings\": " + lines(baseline.configuration().settings()));
        fields.add("\"overrides\": " + lines(baseline.configuration().overrides()));
        fields.add("\"totals\": " + lines(rounded(baseline.totals())));
        fields.add("\"questions\": " + lines(questions));
        Files.writeString(file, "{\n  " + String.join(",\n  ", fields) + "\n}\n");
    }

    private static String lines(Map<String, ?> values) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            lines.add("\n    " + JSON.writeValueAsString(entry.getKey()) + ": "
                    + JSON.writeValueAsString(entry.getValue()));
        }
        return lines.isEmpty() ? "{}" : lines.stream().collect(Collectors.joining(",", "{", "\n  }"));
    }

    private static Map<String, Number> rounded(Map<String, Double> values) {
        Map<String, Number> rounded = new LinkedHashMap<>();
        values.forEach((name, value) -> rounded.put(name, rounded(value)));
        return rounded;
    }

    /** 1 instead of 1.0, which is most of them. */
    private static Number rounded(double value) {
        double digits = Math.round(value * 1e6) / 1e6;
        return digits == Math.rint(digits) ? (Number) (long) digits : (Number) digits;
    }
}
