package dev.footnote.document.source;

import java.util.List;
import java.util.Locale;

/** The parts of a file's name, or of a document's id, of which the last name counts. */
public final class FileName {

    private FileName() {}

    /** Whether {@code name} ends in one of {@code extensions}, which are in small letters without a dot. */
    public static boolean hasExtension(String name, String... extensions) {
        return List.of(extensions).contains(extension(name));
    }

    /** What stands behind the last dot, in small letters; empty without one and for a name that begins with its only dot. */
    public static String extension(String name) {
        String last = last(name);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its extension. */
    public static String stem(String name) {
        String last = last(name);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }

    /** The name as a title: words instead of underscores. */
    public static String title(String name) {
        String words = stem(name).replaceAll("[_\\s]+", " ").strip();
        return words.isEmpty() ? last(name) : words;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
