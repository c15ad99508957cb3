package dev.footnote.document.source;

import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The folders that documents are read from. Ids are relative to the folder where there is one; where there are several, they
 * begin with the folder's name, and the second folder of the same name counts, as {@code notes-2/}.
 */
public record DocumentRoots(List<DocumentRoot> roots) {

    private static final String WILD = ".*[*?\\[{].*";
    private static final PathMatcher ALL = path -> true;

    public DocumentRoots {
        roots = List.copyOf(roots);
    }

    /** @param paths folders, files and globs such as {@code reports/**}{@code /*.pdf}, one or more */
    public static DocumentRoots of(List<String> paths) {
        Map<Path, List<PathMatcher>> chosen = new LinkedHashMap<>();
        for (String path : paths) {
            add(path.strip(), chosen);
        }
        List<DocumentRoot> roots = new ArrayList<>();
        chosen.forEach((folder, matchers) ->
                roots.add(new DocumentRoot("", folder, matchers.contains(ALL) ? List.of() : matchers)));
        return roots.size() == 1 ? new DocumentRoots(roots) : named(roots);
    }

    private static void add(String path, Map<Path, List<PathMatcher>> chosen) {
        boolean wild = path.matches(WILD) && !exists(path);
        Path fixed = Path.of(wild ? beforeWild(path) : path).toAbsolutePath().normalize();
        Path folder = Files.isRegularFile(fixed) ? fixed.getParent() : fixed;
        List<PathMatcher> matchers = chosen.computeIfAbsent(folder, one -> new ArrayList<>());
        if (wild) {
            matchers.addAll(globs(
                    folder.getFileSystem(), path.substring(beforeWild(path).length())));
        } else {
            matchers.add(Files.isRegularFile(fixed) ? fixed.getFileName()::equals : ALL);
        }
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException notOnThisSystem) {
            return false;
        }
    }

    /** The folders of a glob that are no pattern, with the last {@code /}. */
    private static String beforeWild(String glob) {
        String fixed = glob.split("[*?\\[{]", 2)[0];
        return fixed.substring(0, fixed.lastIndexOf('/') + 1);
    }

    /** Between {@code **}{@code /} and what follows there may be no folder at all. */
    private static List<PathMatcher> globs(FileSystem system, String glob) {
        List<PathMatcher> globs = new ArrayList<>(List.of(system.getPathMatcher("glob:" + glob)));
        if (glob.contains("**/")) {
            globs.add(system.getPathMatcher("glob:" + glob.replace("**/", "")));
        }
        return globs;
    }

    private static DocumentRoots named(List<DocumentRoot> roots) {
        Set<String> taken = new HashSet<>();
        return new DocumentRoots(roots.stream()
                .map(root -> root.under(name(root.folder(), taken)))
                .toList());
    }

    private static String name(Path folder, Set<String> taken) {
        String name =
                folder.getFileName() == null ? "root" : folder.getFileName().toString();
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** The same and one more folder, whose ids begin with its name; one that lies in another is in it already. */
    public DocumentRoots and(Path folder) {
        Path more = folder.toAbsolutePath().normalize();
        if (roots.stream()
                .anyMatch(
                        root -> more.startsWith(root.folder()) && root.chosen().isEmpty())) {
            return this;
        }
        Set<String> taken = roots.stream()
                .map(root -> root.prefix().replaceFirst("/$", ""))
                .collect(Collectors.toCollection(HashSet::new));
        if (roots.stream()
                .anyMatch(root -> root.prefix().isEmpty() && exists(root.folder() + "/" + more.getFileName()))) {
            taken.add(more.getFileName().toString());
        }
        List<DocumentRoot> all = new ArrayList<>(roots);
        all.add(DocumentRoot.of(more).under(name(more, taken)));
        return new DocumentRoots(all);
    }

    /** @throws UnreadableFolder when one of them is not there */
    public void check() throws UnreadableFolder {
        for (DocumentRoot root : roots) {
            DocumentFolder.real(root.folder());
        }
    }

    /** The id of the file {@code relative} in {@code folder}, which is a root or lies in one. */
    public String id(Path folder, String relative) {
        Path file = folder.toAbsolutePath().normalize().resolve(relative);
        DocumentRoot root = roots.stream()
                .filter(one -> file.startsWith(one.folder()))
                .filter(one -> one.chosen().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(folder + " is no folder of documents"));
        return root.prefix()
                + root.folder()
                        .relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
    }

    /** For people: the folders with commas between them. */
    @Override
    public String toString() {
        return roots.stream().map(root -> root.folder().toString()).collect(Collectors.joining(", "));
    }
}
