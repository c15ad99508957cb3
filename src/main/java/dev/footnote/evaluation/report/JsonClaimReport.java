package dev.footnote.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.claim.ClaimResult;
import dev.footnote.evaluation.claim.ScoredClaim;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Report of a claim set as JSON, laid out as eval/REPORT.md says; the same bytes again but for {@code times}. */
public final class JsonClaimReport implements ClaimReportWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Path write(ClaimResult result, Path folder) throws IOException {
        return Files.writeString(
                folder.resolve(JsonReport.FILE),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fields(result)) + "\n");
    }

    /** The report's fields in their order. */
    static Map<String, Object> fields(ClaimResult result) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("version", RunResult.SCHEMA_VERSION);
        report.put("set", result.set());
        report.put("complete", result.complete());
        report.put("planned", result.planned());
        report.put("scorer", result.scorer());
        result.options().part().ifPresent(part -> report.put("part", part.label()));
        Map<String, Object> totals = new LinkedHashMap<>();
        result.totals().forEach((name, total) -> totals.put(name, fields(total)));
        report.put("totals", totals);
        List<Map<String, Object>> claims = new ArrayList<>();
        result.claims().forEach(claim -> claims.add(fields(claim)));
        report.put("claims", claims);
        report.put("times", Map.of("median", result.speed().median()));
        return report;
    }

    private static Map<String, Object> fields(Slices.Total total) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("items", total.count());
        fields.put("mean", total.mean());
        fields.put("low", total.interval().low());
        fields.put("high", total.interval().high());
        return fields;
    }

    private static Map<String, Object> fields(ScoredClaim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", claim.id());
        fields.put("claim", claim.text());
        fields.put("label", claim.label());
        fields.put("part", claim.part().label());
        fields.put("score", claim.score());
        fields.put("right", claim.right());
        return fields;
    }
}
