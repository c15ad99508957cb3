package dev.footnote.edge.rest;

import dev.footnote.edge.rest.evaluation.FakeCorpora;
import dev.footnote.edge.rest.evaluation.FakePipelines;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Runs the edges over {@link FakeLibrary}, with sets to evaluate and a file for feedback. The only profile: the native
 * library of the tokenizer can be loaded into one class loader, and every profile has its own.
 */
public class WithFakeLibrary implements QuarkusTestProfile {

    /** Where feedback is kept. */
    public static final Path FEEDBACK = Path.of("target", "evaluation-test", "feedback.jsonl");

    private static final Path FOLDER = Path.of("target", "evaluation-test", "sets");

    private static final String QUICK = """
        name: quick <b>set</b>
        questions:
          - {id: boat, question: "How old is the oldest boat?", kind: not_stated, part: report}
          - {id: harm, question: "Does it harm?<script>window.harmed=1</script>", kind: off_topic, part: report}
          - id: ferries
            question: How many ferries cross the bay?
            kind: fact
            part: fit
            answers: [[Twelve]]
            evidence: [{document: "harbour/tides and boats.txt", quote: Twelve ferries cross the bay every day.}]
        """;

    private static final String SQUAD = """
        {"version": "v2.0", "data": [{"title": "Bay", "paragraphs": [{"context": "Twelve ferries cross it.",
          "qas": [{"id": "1", "question": "How many ferries?", "is_impossible": false,
            "answers": [{"text": "Twelve", "answer_start": 0}]}]}]}]}
        """;

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(FakeLibrary.class, FakePipelines.class, FakeCorpora.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        write();
        return Map.of(
                "footnote.evaluation.path",
                FOLDER.toString(),
                "footnote.evaluation.kept-runs",
                "2",
                "footnote.feedback.path",
                FEEDBACK.toString(),
                "footnote.feedback.max-bytes",
                "2000",
                "footnote.openai.enabled",
                "true",
                "footnote.mcp.enabled",
                "true",
                "footnote.web.heartbeat",
                "0.2s");
    }

    private static void write() {
        StringBuilder slow = new StringBuilder("name: slow\nquestions:\n");
        for (int i = 0; i < 6; i++) {
            slow.append("  - {id: q")
                    .append(i)
                    .append(", question: slow boat ")
                    .append(i)
                    .append(", kind: not_stated}\n");
        }
        try {
            Files.createDirectories(FOLDER.resolve("more"));
            Files.deleteIfExists(FEEDBACK);
            Files.writeString(FOLDER.resolve("quick.yaml"), QUICK);
            Files.writeString(FOLDER.resolve("more/slow.yaml"), slow);
            Files.writeString(FOLDER.resolve("broken.yaml"), "name: broken\nquestions: []\n");
            Files.writeString(FOLDER.resolve("schema.json"), "{}");
            Files.writeString(
                    FOLDER.resolve("drifted.yaml"),
                    QUICK.replace("Twelve ferries", "Ten ferries").replace("name: ", "name: drifted "));
            Files.writeString(FOLDER.resolve("squad.json"), SQUAD);
            Path beir = Files.createDirectories(FOLDER.resolve("more/beir/qrels"));
            Files.writeString(beir.resolve("test.tsv"), "query-id\tcorpus-id\tscore\nq\td\t1\n");
            Files.writeString(
                    beir.resolveSibling("corpus.jsonl"),
                    "{\"_id\": \"d\", \"title\": \"Bay\", \"text\": \"Twelve ferries.\"}\n");
            Files.writeString(
                    beir.resolveSibling("queries.jsonl"), "{\"_id\": \"q\", \"text\": \"How many ferries?\"}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
