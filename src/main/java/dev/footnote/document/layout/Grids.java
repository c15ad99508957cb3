package dev.footnote.document.layout;

import dev.footnote.document.Span;
import dev.footnote.document.layout.Grid.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the tables of a plain text. */
final class Grids {

    private static final int WIDE_GAP = 3;

    /** How many rows a further one is compared with. */
    private static final int LOOKED_BACK = 4;

    private static final int LEAST_COMMAS = 2;

    private final List<TextLine> lines;

    private Grids(List<TextLine> lines) {
        this.lines = lines;
    }

    static List<Grid> of(List<TextLine> lines) {
        Grids grids = new Grids(lines);
        List<Grid> found = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Optional<Grid> grid = grids.at(at);
            grid.ifPresent(found::add);
            at = grid.map(Grid::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Grid> at(int from) {
        TextLine first = lines.get(from);
        if (first.isBlank() || first.isLong() || first.isRule()) {
            return Optional.empty();
        }
        if (isBarred(first)) {
            int bars = first.count('|');
            return like(Columns.BARS, from, 2, line -> isBarred(line) && line.count('|') == bars);
        }
        if (first.words().indexOf('\t') > 0) {
            return like(Columns.TABS, from, 2, line -> line.words().indexOf('\t') > 0);
        }
        if (isSeparated(first)) {
            int commas = first.count(',');
            return like(Columns.COMMAS, from, LEAST_COMMAS + 1, line -> isSeparated(line) && line.count(',') == commas);
        }
        return first.hasGaps() ? spaced(from) : Optional.empty();
    }

    private static boolean isBarred(TextLine line) {
        String words = line.words();
        return words.startsWith("|") ? words.endsWith("|") && line.count('|') > 2 : words.contains(" | ");
    }

    private static boolean isSeparated(TextLine line) {
        String words = line.words();
        return line.count(',') >= LEAST_COMMAS && !words.contains(", ") && !words.endsWith(",");
    }

    private Optional<Grid> like(Columns columns, int from, int least, Predicate<TextLine> isRow) {
        List<Integer> starts = new ArrayList<>();
        int at = from;
        while (at < lines.size() && (isRow.test(lines.get(at)) || lines.get(at).isRule())) {
            if (!lines.get(at).isRule()) {
                starts.add(at);
            }
            at++;
        }
        return starts.size() < least ? Optional.empty() : Optional.of(Grid.of(columns, lines, from, at, starts));
    }

    private Optional<Grid> spaced(int from) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        int end = from + 1;
        for (int at = end; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            boolean goesOn = at + 1 < lines.size() && goesOn(starts, lines.get(at + 1));
            if (line.isBlank() && !(starts.size() > 1 && goesOn)) {
                break;
            }
            if (!line.isBlank() && !line.isRule()) {
                if (!isContinued(starts, line)) {
                    boolean isPart = goesOn && line.fields().size() == 1;
                    if (!isPart && !isAligned(starts, line)) {
                        break;
                    }
                    starts.add(at);
                }
                end = at + 1;
            }
        }
        return isTable(starts) ? Optional.of(Grid.of(Columns.SPACES, lines, from, end, starts)) : Optional.empty();
    }

    /** Whether a table goes on behind a blank line. */
    private boolean goesOn(List<Integer> starts, TextLine next) {
        return next.fields().size() > 2 && isAligned(starts, next);
    }

    /** Whether a line begins or ends a column where one of the last rows does. */
    private boolean isAligned(List<Integer> starts, TextLine line) {
        List<Span> fields = line.fields();
        if (fields.size() < 2 || Marker.of(line.words()).isPresent() && fields.size() == 2 && isMarkerOnly(line)) {
            return false;
        }
        return starts.subList(Math.max(0, starts.size() - LOOKED_BACK), starts.size()).stream()
                .map(lines::get)
                .anyMatch(row -> sharesColumn(row.fields(), fields));
    }

    /** Whether the only gap is the one behind the item's number. */
    private static boolean isMarkerOnly(TextLine line) {
        return Marker.of(line.words())
                .filter(marker -> line.fields().get(1).start() == line.indent() + marker.width())
                .isPresent();
    }

    private static boolean sharesColumn(List<Span> row, List<Span> fields) {
        return row.stream()
                .skip(1)
                .anyMatch(one -> fields.stream()
                        .skip(1)
                        .anyMatch(other ->
                                Math.abs(one.start() - other.start()) <= 1 || Math.abs(one.end() - other.end()) <= 1));
    }

    /** Whether a line holds nothing in the first column. */
    private boolean isContinued(List<Integer> starts, TextLine line) {
        List<Span> row = lines.get(starts.get(starts.size() - 1)).fields();
        int first = lines.get(starts.get(0)).indent();
        boolean isInside =
                line.indent() > first + 2 && line.indent() > row.get(0).start() + 2;
        return isInside && row.stream().skip(1).anyMatch(field -> Math.abs(field.start() - line.indent()) <= 1);
    }

    private boolean isTable(List<Integer> starts) {
        if (starts.size() < 2 || isMarkerOnly(lines.get(starts.get(0)))) {
            return false;
        }
        long wide =
                starts.stream().filter(start -> hasWideGap(lines.get(start))).count();
        boolean columns =
                starts.stream().anyMatch(start -> lines.get(start).fields().size() > 2);
        return wide * 2 >= starts.size() || columns && starts.size() > 2 && wide > 0;
    }

    private static boolean hasWideGap(TextLine line) {
        List<Span> fields = line.fields();
        for (int i = 1; i < fields.size(); i++) {
            if (fields.get(i).start() - fields.get(i - 1).end() >= WIDE_GAP) {
                return true;
            }
        }
        return false;
    }
}
