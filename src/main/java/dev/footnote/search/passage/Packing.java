package dev.footnote.search.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Divides a row of units into consecutive groups of at most {@code budget} word pieces, so that the sum of the squares
 * of the room left in each is least: few groups, of like size. Two more costs are weighed against that: a group that
 * begins inside a paragraph, and one without the overlap it should have. Takes time in proportion to the units times
 * the units of one group.
 */
final class Packing {

    /**
     * A group of units: from {@code from} inclusive to {@code to} exclusive, of which those before {@code fresh}
     * repeat.
     */
    record Group(int from, int fresh, int to) {}

    /** What a start inside a paragraph costs, as a part of the budget left empty. */
    private static final double INSIDE_PARAGRAPH = 0.25;

    /** What a missing overlap costs, in the same way. */
    private static final double WITHOUT_OVERLAP = 0.35;

    private final List<Unit> units;
    private final int budget;
    private final int overlap;
    private final long[] tokensBefore;

    /**
     * @param budget the most word pieces in a group, 1 or more; a unit that has more stands alone
     * @param overlap how many units of the group before a group repeats, if they take no more than half of the budget
     */
    Packing(List<Unit> units, int budget, int overlap) {
        this.units = units;
        this.budget = budget;
        this.overlap = overlap;
        tokensBefore = new long[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            tokensBefore[i + 1] = tokensBefore[i] + Math.max(1, units.get(i).tokens());
        }
    }

    List<Group> groups() {
        int count = units.size();
        double[] cost = new double[count + 1];
        int[] start = new int[count + 1];
        Arrays.fill(cost, 1, count + 1, Double.MAX_VALUE);
        for (int to = 1; to <= count; to++) {
            for (int fresh = to - 1; fresh >= 0 && (fresh == to - 1 || tokens(fresh, to) <= budget); fresh--) {
                double total = cost[fresh] + cost(fresh, to);
                if (total < cost[to]) {
                    cost[to] = total;
                    start[to] = fresh;
                }
            }
        }
        return traceBack(start);
    }

    private List<Group> traceBack(int[] start) {
        List<Group> groups = new ArrayList<>();
        for (int to = units.size(); to > 0; to = start[to]) {
            groups.add(new Group(start[to] - overlap(start[to], to), start[to], to));
        }
        Collections.reverse(groups);
        return groups;
    }

    private double cost(int fresh, int to) {
        int repeated = overlap(fresh, to);
        double room = Math.max(0, budget - tokens(fresh - repeated, to)) / (double) budget;
        double cost = room * room;
        if (fresh > 0 && !units.get(fresh).opensParagraph()) {
            cost += INSIDE_PARAGRAPH * INSIDE_PARAGRAPH;
        }
        if (repeated < wantedOverlap(fresh)) {
            cost += WITHOUT_OVERLAP * WITHOUT_OVERLAP;
        }
        return cost;
    }

    /** How many units before {@code fresh} find room in the group. */
    private int overlap(int fresh, int to) {
        int wanted = wantedOverlap(fresh);
        while (wanted > 0 && tokens(fresh - wanted, to) > budget) {
            wanted--;
        }
        return wanted;
    }

    private int wantedOverlap(int fresh) {
        int wanted = Math.min(overlap, fresh);
        while (wanted > 0 && tokens(fresh - wanted, fresh) > budget / 2) {
            wanted--;
        }
        return wanted;
    }

    private long tokens(int from, int to) {
        return tokensBefore[to] - tokensBefore[from];
    }
}
