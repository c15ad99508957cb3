package dev.footnote.document.sync;

import dev.footnote.document.Texts;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.PlainTextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.FileUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to the files in whatever order, the documents are those of a model of a few lines. */
class SyncModelTest {

    private static final List<String> NAMES = List.of("a.txt", "b.txt", "c/a.txt", "c/d.txt");

    /** What cannot be read. */
    private static final String BROKEN = "\0\1\2";

    private enum Act {
        WRITE,
        MOVE,
        COPY,
        DELETE,
        SYNC
    }

    private record Step(Act act, String name, String other, String text) {}

    /** What there should be: for each content one document, under its first name; and of a broken file what it said last. */
    private static final class Model {

        final Map<String, String> files = new TreeMap<>();
        Map<String, String> documents = new TreeMap<>();

        void sync() {
            Map<String, String> firstNames = new TreeMap<>();
            files.forEach((name, text) -> firstNames.putIfAbsent(text, name));
            firstNames.remove(BROKEN);
            Map<String, String> next = new TreeMap<>();
            firstNames.forEach((text, name) -> next.put(name, text));
            documents.forEach((name, text) -> {
                if (BROKEN.equals(files.get(name))) {
                    next.put(name, text);
                }
            });
            documents = next;
        }

        List<String> copies(String document) {
            String text = files.get(document);
            return files.keySet().stream()
                    .filter(name -> !text.equals(BROKEN) && !name.equals(document))
                    .filter(name -> files.get(name).equals(text))
                    .toList();
        }
    }

    @Property(tries = 150)
    void theDocumentsAreThoseOfTheModel(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("sync");
        try {
            run(steps, folder);
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    private static void run(List<Step> steps, Path folder) throws IOException {
        MapShelf shelf = new MapShelf();
        FolderSync sync = new FolderSync(
                new DocumentFolder(List.of(new PlainTextReader(Texts.DECODER)), 1000, Duration.ofMinutes(1)),
                DocumentRoots.of(List.of(folder.toString())),
                shelf,
                Duration.ZERO,
                Clock.systemUTC());
        Model model = new Model();
        for (Step step : steps) {
            if (step.act() != Act.SYNC) {
                change(step, folder, model.files);
                continue;
            }
            sync.run();
            model.sync();
            assertThat(texts(shelf)).isEqualTo(model.documents);
            shelf.documents.forEach((id, document) -> {
                if (!model.files.get(id).equals(BROKEN)) {
                    assertThat(document.copies()).isEqualTo(model.copies(id));
                }
            });
            assertThat(sync.run().isEmpty()).isTrue();
        }
    }

    private static Map<String, String> texts(MapShelf shelf) {
        return shelf.documents.values().stream()
                .collect(Collectors.toMap(document -> document.id(), document -> document.text()));
    }

    private static void change(Step step, Path folder, Map<String, String> files) throws IOException {
        String text = step.act() == Act.WRITE ? step.text() : files.get(step.name());
        if (step.act() == Act.WRITE || step.act() == Act.COPY && text != null) {
            put(folder, step.act() == Act.WRITE ? step.name() : step.other(), text, files);
        } else if (text != null && step.act() != Act.COPY) {
            files.remove(step.name());
            Path file = folder.resolve(step.name());
            if (step.act() == Act.MOVE) {
                files.put(step.other(), text);
                Files.createDirectories(folder.resolve(step.other()).getParent());
                Files.move(file, folder.resolve(step.other()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(file);
            }
        }
    }

    /** As an editor that writes beside the file and renames, so that no time of the file system is too coarse to tell. */
    private static void put(Path folder, String name, String text, Map<String, String> files) throws IOException {
        files.put(name, text);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Path beside = Files.writeString(folder.resolve(".beside"), text);
        Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Act> acts = Arbitraries.of(
                Act.WRITE, Act.WRITE, Act.WRITE, Act.MOVE, Act.COPY, Act.DELETE, Act.SYNC, Act.SYNC, Act.SYNC);
        Arbitrary<String> texts = Arbitraries.of("Eels", "Frogs", "Newts and more", BROKEN);
        return Combinators.combine(acts, Arbitraries.of(NAMES), Arbitraries.of(NAMES), texts)
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }
}
