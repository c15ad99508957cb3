package dev.footnote.edge.rest;

import java.util.List;

/**
 * What there is to evaluate.
 *
 * @param sets the question sets in the order of their paths
 * @param runs the runs that are kept, the latest first
 */
public record EvaluationReply(List<ListedSet> sets, List<RunReply> runs) {}
