package dev.footnote.document.source;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * A folder that documents are read from.
 *
 * @param prefix what their ids begin with: nothing, or a name and {@code /}
 * @param folder the folder, absolute
 * @param chosen which files in it are meant, by their paths relative to it; all where there are none
 */
public record DocumentRoot(String prefix, Path folder, List<PathMatcher> chosen) {

    public DocumentRoot {
        folder = folder.toAbsolutePath().normalize();
        chosen = List.copyOf(chosen);
    }

    /** All of a folder, with ids relative to it. */
    public static DocumentRoot of(Path folder) {
        return new DocumentRoot("", folder, List.of());
    }

    boolean chooses(Path relative) {
        return chosen.isEmpty() || chosen.stream().anyMatch(one -> one.matches(relative));
    }

    DocumentRoot under(String name) {
        return new DocumentRoot(name + "/", folder, chosen);
    }
}
