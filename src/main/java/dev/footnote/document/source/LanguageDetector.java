package dev.footnote.document.source;

import java.util.Optional;

/** Tells the language that a text is written in: a port. */
@FunctionalInterface
public interface LanguageDetector {

    /** The language as a tag of BCP 47, such as {@code en}, or nothing where it is not sure. */
    Optional<String> detect(String text);
}
