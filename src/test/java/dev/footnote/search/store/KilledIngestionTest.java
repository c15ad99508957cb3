package dev.footnote.search.store;

import dev.footnote.adapter.lucene.IndexFolder;
import dev.footnote.document.Document;
import dev.footnote.search.index.IndexReport;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.UnusableIndex;
import dev.footnote.search.passage.TestScale;
import dev.footnote.search.store.Ingesting.Phase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that ingests, replaces and removes documents is killed at random moments: nothing is lost, doubled or half there. */
class KilledIngestionTest {

    /** The longest time from a phase's beginning to the kill, in nanoseconds; about as long as the phase takes. */
    private static final Map<Phase, Integer> LATEST = Map.of(Phase.BEGUN, 3_000_000, Phase.EMBEDDED, 25_000_000);

    @TempDir
    private Path folder;

    private final Random random = new Random(17);

    /** The number of the last change that is in the index, and the documents after it. */
    private int number;

    private final Map<String, Document> documents = new TreeMap<>();

    @Test
    void aKilledProcessLeavesEveryDocumentAsBeforeOrAsAfterTheChange() throws Exception {
        int kills = TestScale.kills();
        Map<Phase, Integer> during = new EnumMap<>(Phase.class);
        int applied = 0;
        for (int kill = 0; kill < kills; kill++) {
            Phase phase = kill % 3 == 0 ? Phase.BEGUN : Phase.EMBEDDED;
            Told last = killed(phase, 1 + random.nextInt(6));
            during.merge(last.phase(), 1, Integer::sum);
            int before = number;
            check(last);
            applied += number - before;
        }
        System.out.println("kills " + kills + " during " + during + ", changes " + applied);

        assertThat(during.getOrDefault(Phase.DONE, 0)).isLessThanOrEqualTo(kills * 4 / 10);
        assertThat(during).containsKeys(Phase.BEGUN, Phase.EMBEDDED);
        assertThat(applied).isGreaterThan(kills);
    }

    /** What the process said last: in which phase of which change it was. */
    private record Told(Phase phase, int number) {}

    /** Starts the process and kills it in some phase of its change number {@code changes}. */
    private Told killed(Phase phase, int changes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ingesting.class.getName(),
                        folder.toString(),
                        Integer.toString(number + 1))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Told last = new Told(Phase.DONE, number);
            while (last.phase() != phase || last.number() < number + changes) {
                last = told(output.readLine());
            }
            LockSupport.parkNanos(random.nextInt(LATEST.get(phase)));
            // by its handle, which leaves open what the process has said
            process.toHandle().destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
            for (String line = output.readLine();
                    line != null && line.matches("[A-Z]+ \\d+");
                    line = output.readLine()) {
                last = told(line);
            }
            return last;
        }
    }

    private static Told told(String line) {
        assertThat(line).as("output of the process").isNotNull();
        String[] words = line.split(" ");
        return new Told(Phase.valueOf(words[0]), Integer.parseInt(words[1]));
    }

    /** All that was acknowledged is there; what was begun after it is there in full or not at all. */
    private void check(Told last) throws UnusableIndex {
        int acknowledged = last.phase() == Phase.DONE ? last.number() : last.number() - 1;
        while (number < acknowledged) {
            Ingesting.Change.of(++number).apply(documents);
        }
        try (PassageIndex index = Ingesting.open(folder).index();
                IndexSnapshot snapshot = index.snapshot()) {
            if (last.phase() != Phase.DONE && !snapshot.documents().equals(documents)) {
                Ingesting.Change.of(++number).apply(documents);
            }
            assertThat(snapshot.documents()).as("after %s", last).isEqualTo(documents);
            int passages = 0;
            for (Document document : documents.values()) {
                List<?> held = snapshot.passages(document.id());
                assertThat(held).isEqualTo(Ingesting.SPLITTER.split(document));
                passages += held.size();
            }
            assertThat(snapshot.size()).isEqualTo(passages);
        }
        IndexReport report = IndexFolder.verify(folder);
        assertThat(report.problems()).isEmpty();
        assertThat(report.documents()).isEqualTo(documents.size());
    }
}
