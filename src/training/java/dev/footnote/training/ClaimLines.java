package dev.footnote.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.evaluation.file.ClaimLinesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes pairs of claims as {@link ClaimLinesReader} reads them. */
final class ClaimLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClaimLines() {}

    /** Writes a file anew. */
    static void write(Path file, List<MadePair> pairs) throws IOException {
        List<String> lines = new ArrayList<>();
        for (MadePair made : pairs) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("id", made.pair().id());
            line.put("faithful", made.pair().faithful());
            line.put("unfaithful", made.pair().unfaithful());
            line.put("article", made.pair().article());
            line.put("source", made.source());
            lines.add(JSON.writeValueAsString(line));
        }
        Files.write(file, lines);
    }
}
