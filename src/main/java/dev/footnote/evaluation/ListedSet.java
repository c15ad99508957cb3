package dev.footnote.evaluation;

import java.util.Optional;

/**
 * A question set of a folder.
 *
 * @param path its path within the folder, which names it
 * @param name what reports call it; its path where it cannot be read
 * @param questions how many questions it has
 * @param fit how many of them are to fit
 * @param report how many of them are to report
 * @param problem why it cannot be run, if it cannot
 */
public record ListedSet(String path, String name, int questions, int fit, int report, Optional<String> problem) {

    static ListedSet unusable(String path, String why) {
        return new ListedSet(path, path, 0, 0, 0, Optional.of(why));
    }
}
