package dev.footnote.edge.rest.evaluation;

/**
 * A question set that can be run.
 *
 * @param set its path within the folder of sets, which names it
 * @param name what reports call it; null where it cannot be read
 * @param questions how many questions it has
 * @param fit how many of them are to fit
 * @param report how many of them are to report
 * @param problem why it cannot be run; null where it can
 */
public record ListedSet(String set, String name, int questions, int fit, int report, String problem) {}
