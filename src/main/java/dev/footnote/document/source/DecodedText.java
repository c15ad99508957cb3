package dev.footnote.document.source;

import java.util.Optional;

/**
 * The text of a file.
 *
 * @param text the text, normalised, with at least one visible character
 * @param charset the name of the encoding it was in, empty for UTF-8
 */
public record DecodedText(String text, Optional<String> charset) {}
