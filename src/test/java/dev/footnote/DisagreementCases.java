package dev.footnote;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.UnreadableFolder;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.yaml.snakeyaml.Yaml;

/** The labelled cases in {@code eval/disagreement}; their format is described in DISAGREEMENT.md there. */
final class DisagreementCases {

    static final Settings SETTINGS = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(Settings.class)
            .build()
            .getConfigMapping(Settings.class);

    private DisagreementCases() {}

    /**
     * Some documents with questions about them.
     *
     * @param report whether they are only reported, never tuned on
     */
    record Corpus(String id, List<Document> documents, List<Case> cases, boolean report) {}

    /**
     * One question.
     *
     * @param expect {@code conflict}, {@code development} or {@code none}
     * @param sides words of which each must stand in a side of its own
     */
    record Case(String question, String expect, List<String> sides) {}

    static List<Corpus> read(Path folder) throws IOException, UnreadableFolder {
        List<Corpus> corpora = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Map<String, List<Map<String, Object>>> content = new Yaml().load(Files.readString(file));
                for (Map<String, Object> corpus : content.get("corpora")) {
                    corpora.add(corpus(folder, corpus));
                }
            }
        }
        return corpora;
    }

    private static Corpus corpus(Path folder, Map<String, Object> fields) throws UnreadableFolder {
        String id = (String) fields.get("id");
        List<Document> documents = new ArrayList<>();
        if (fields.containsKey("folder")) {
            documents.addAll(Wiring.documentFolder(SETTINGS)
                    .read(folder.resolve((String) fields.get("folder")).normalize())
                    .documents());
        } else {
            list(fields.get("documents")).forEach(document -> documents.add(document(document)));
        }
        List<Case> cases = list(fields.get("cases")).stream()
                .map(one ->
                        new Case((String) one.get("question"), (String) one.get("expect"), strings(one.get("sides"))))
                .toList();
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return new Corpus(id, documents, cases, crc.getValue() % 4 == 0);
    }

    private static Document document(Map<String, Object> fields) {
        String id = (String) fields.get("id");
        Optional<LocalDate> published = Optional.ofNullable((Date) fields.get("published"))
                .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        String title = id.replaceAll("\\..*", "").replace('-', ' ');
        Description description = new Description(title, true, Optional.empty(), Optional.empty(), published);
        return Document.of(id, description, (String) fields.get("text"), List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
