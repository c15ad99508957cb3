package dev.footnote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tree in the README is the tree on disk, both ways. */
class ReadmeTest {

    private static final Path ROOT = Path.of("");
    private static final Path CODE = Path.of("src/main/java/dev/footnote");

    /** A folder of the tree at the left margin, with what it holds behind it. */
    private static final Pattern FOLDER = Pattern.compile("(?m)^([\\w.-]+)/ +\\S.*$");

    /** A line of packages in the tree, two or four spaces in: one with what it holds behind it, or several. */
    private static final Pattern PACKAGES = Pattern.compile("(?m)^( {2}| {4})((?:\\w+/ *)+).*$");

    @Test
    void namesEveryFolderAndNoOther() throws IOException {
        Set<String> ignored = Set.copyOf(Files.readAllLines(Path.of(".gitignore")));

        Set<String> folders = foldersIn(ROOT).stream()
                .filter(name -> !name.startsWith(".") && !name.equals("src") && !ignored.contains(name + "/"))
                .collect(Collectors.toSet());

        assertThat(namesIn(tree(), FOLDER)).isEqualTo(folders);
    }

    @Test
    void namesEveryPackageAndNoOther() throws IOException {
        assertThat(packagesIn(tree())).isEqualTo(packages()).contains("document", "answer/reading");
    }

    @Test
    void pointsToFilesThatExist() throws IOException {
        List<String> links = Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static String tree() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return readme.substring(readme.indexOf("\n## The tree\n")).split("```", 3)[1];
    }

    /** The packages of the tree with their groups, such as {@code answer/reading}. */
    private static Set<String> packagesIn(String tree) {
        Set<String> packages = new HashSet<>();
        String group = "";
        for (MatchResult line : PACKAGES.matcher(tree).results().toList()) {
            for (String name : line.group(2).strip().split("/ *")) {
                boolean inGroup = line.group(1).length() == 4;
                group = inGroup ? group : name;
                packages.add(inGroup ? group + "/" + name : name);
            }
        }
        return packages;
    }

    /** Two levels deep: what a package has below it is its own matter. */
    private static Set<String> packages() throws IOException {
        try (Stream<Path> entries = Files.walk(CODE, 2)) {
            return entries.filter(folder -> !folder.equals(CODE) && holdsFiles(folder))
                    .map(folder -> CODE.relativize(folder).toString())
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> namesIn(String tree, Pattern pattern) {
        return pattern.matcher(tree).results().map(line -> line.group(1)).collect(Collectors.toSet());
    }

    /** The folders directly in {@code parent} that hold a file at any depth, as git sees them. */
    private static Set<String> foldersIn(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(ReadmeTest::holdsFiles)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static boolean holdsFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
