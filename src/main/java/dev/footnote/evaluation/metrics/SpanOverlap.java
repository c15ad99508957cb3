package dev.footnote.evaluation.metrics;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many characters retrieved spans share with the wanted ones, each character of each document counted once however
 * many spans cover it (Smith and Troynikov 2024, "Evaluating Chunking Strategies for Retrieval", on characters instead
 * of tokens).
 *
 * @param common UTF-16 code units in both
 * @param retrieved UTF-16 code units in retrieved spans
 * @param wanted UTF-16 code units in wanted spans, at least one
 */
public record SpanOverlap(long common, long retrieved, long wanted) {

    public SpanOverlap {
        if (wanted < 1 || common < 0 || common > Math.min(retrieved, wanted)) {
            throw new IllegalArgumentException("no overlap: " + common + " of " + retrieved + " and " + wanted);
        }
    }

    /** Compares spans by document id; spans may overlap and come in any order. */
    public static SpanOverlap of(Map<String, List<Span>> retrieved, Map<String, List<Span>> wanted) {
        Set<String> ids = new HashSet<>(retrieved.keySet());
        ids.addAll(wanted.keySet());
        long common = 0;
        long allRetrieved = 0;
        long allWanted = 0;
        for (String id : ids) {
            List<Span> found = merge(retrieved.getOrDefault(id, List.of()));
            List<Span> sought = merge(wanted.getOrDefault(id, List.of()));
            allRetrieved += length(found);
            allWanted += length(sought);
            common += common(found, sought);
        }
        return new SpanOverlap(common, allRetrieved, allWanted);
    }

    /** Common / wanted, from 0 to 1. */
    public double recall() {
        return (double) common / wanted;
    }

    /** Common / retrieved, from 0 to 1; 0 when nothing was retrieved. */
    public double precision() {
        return retrieved == 0 ? 0 : (double) common / retrieved;
    }

    /** Intersection over union: common / (retrieved + wanted - common), from 0 to 1. */
    public double iou() {
        return (double) common / (retrieved + wanted - common);
    }

    private static List<Span> merge(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).union(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static long length(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }

    /** Both in order and without overlap. */
    private static long common(List<Span> found, List<Span> sought) {
        long common = 0;
        int i = 0;
        int j = 0;
        while (i < found.size() && j < sought.size()) {
            common += found.get(i).overlap(sought.get(j));
            if (found.get(i).end() < sought.get(j).end()) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
