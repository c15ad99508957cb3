package dev.footnote.evaluation.file;

import java.nio.file.Path;

/** The name of a set that states none. */
final class SetName {

    private SetName() {}

    /** The file's name up to its last dot, or the folder's name. */
    static String of(Path path) {
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
