package dev.footnote.document.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that may become a document.
 *
 * @param id the id of its document
 * @param path where it lies
 * @param root the folder that it must lie in once links are followed
 * @param side the file beside it that describes it, which has none itself
 */
public record SourceFile(String id, Path path, Path root, Optional<SourceFile> side) {}
