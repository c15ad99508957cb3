package dev.footnote.document.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in a folder, without a file having been opened.
 *
 * @param files the files that may become documents, by id
 * @param failures what could not be looked at, and why
 * @param ignored how many files and folders were ignored, a folder with all in it counted once
 * @param folders the folders that were looked through
 */
public record FolderListing(
        SortedMap<String, SourceFile> files, List<DocumentFailure> failures, int ignored, Set<Path> folders) {

    public FolderListing {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        failures = List.copyOf(failures);
        folders = Set.copyOf(folders);
    }
}
