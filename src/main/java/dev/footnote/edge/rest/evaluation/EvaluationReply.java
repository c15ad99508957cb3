package dev.footnote.edge.rest.evaluation;

import java.util.List;

/**
 * JSON of the question sets that can be run, and of the runs.
 *
 * @param sets the question sets in the order of their paths
 * @param runs the runs that are kept, the latest first
 */
public record EvaluationReply(List<ListedSetReply> sets, List<RunReply> runs) {}
