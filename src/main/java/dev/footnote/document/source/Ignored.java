package dev.footnote.document.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is ignored below a folder: hidden files, what other tools build or install, and what the {@code .footnoteignore} of a
 * folder or of one above it says.
 */
final class Ignored {

    static final String FILE = ".footnoteignore";

    private static final IgnoreRules USUAL = IgnoreRules.of(List.of(
            ".*",
            "node_modules/",
            "bower_components/",
            "__pycache__/",
            "*.egg-info/",
            "~$*",
            "Thumbs.db",
            "desktop.ini"));

    /** Folders that a tool makes, and the files beside them that show that it did. */
    private static final Map<String, List<String>> BUILT = Map.of(
            "target", List.of("pom.xml", "Cargo.toml", "build.sbt"),
            "build", List.of("build.gradle", "build.gradle.kts", "CMakeLists.txt", "setup.py", "pyproject.toml"),
            "dist", List.of("package.json", "setup.py", "pyproject.toml"),
            "out", List.of("build.gradle", "build.gradle.kts", "package.json"),
            "vendor", List.of("go.mod", "composer.json"),
            "venv", List.of("setup.py", "pyproject.toml", "requirements.txt"));

    /** The rules of a folder. */
    private record Rules(Path folder, IgnoreRules rules) {}

    // the innermost first
    private final Deque<Rules> open = new ArrayDeque<>();

    Ignored(Path root) {
        open.push(new Rules(root, USUAL));
    }

    /** What is asked next lies in {@code folder}, until it is left. */
    void enter(Path folder) {
        open.push(new Rules(folder, read(folder.resolve(FILE))));
    }

    void leave() {
        open.pop();
    }

    private static IgnoreRules read(Path file) {
        try {
            return IgnoreRules.of(
                    Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of());
        } catch (IOException e) {
            return IgnoreRules.of(List.of());
        }
    }

    boolean ignores(Path path, boolean isFolder) {
        for (Rules rules : open) {
            Optional<Boolean> said = rules.rules().ignores(rules.folder().relativize(path), isFolder);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return isFolder && isBuilt(path);
    }

    private static boolean isBuilt(Path folder) {
        return BUILT.getOrDefault(folder.getFileName().toString(), List.of()).stream()
                .anyMatch(file -> Files.exists(folder.resolveSibling(file)));
    }
}
