package dev.footnote.document.source;

import java.nio.charset.Charset;
import java.util.Optional;

/** Guesses the encoding of a text that is not UTF-8: a port. */
@FunctionalInterface
public interface CharsetDetector {

    /** The encoding that {@code bytes} are most likely in, or nothing where none is likely. */
    Optional<Charset> detect(byte[] bytes);
}
