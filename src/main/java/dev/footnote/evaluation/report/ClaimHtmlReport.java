package dev.footnote.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.claim.ClaimResult;
import dev.footnote.evaluation.run.Measure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Report of a claim set as one web page that needs nothing else. */
public final class ClaimHtmlReport implements ClaimReportWriter {

    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Override
    public Path write(ClaimResult result, Path folder) throws IOException {
        Path file = folder.resolve(HtmlReport.FILE);
        Map<String, String> measures = new LinkedHashMap<>();
        result.totals()
                .keySet()
                .forEach(name -> Measure.named(name).ifPresent(measure -> measures.put(name, measure.description())));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReportPage.write(
                    result.set(),
                    json -> JSON.writeValue(json, JsonClaimReport.fields(result)),
                    json -> JSON.writeValue(json, Map.of("measures", measures)),
                    out);
        }
        return file;
    }
}
