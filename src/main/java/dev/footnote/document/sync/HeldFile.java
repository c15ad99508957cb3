package dev.footnote.document.sync;

import java.util.List;

/**
 * The content that a held document was read from.
 *
 * @param content as {@link FileState#content}; empty where it was kept from an earlier start, and the document must tell
 * @param copies the ids of other files with it
 */
record HeldFile(String content, List<String> copies) {

    static final HeldFile UNKNOWN = new HeldFile("", List.of());
}
