package dev.footnote.answer.reading;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Table cells of a row: what stands between tabs, bars or wide gaps. A short answer lies within one. */
final class Cells {

    private static final Pattern BETWEEN = Pattern.compile("\\t+ *| +\\| +| {3,}");

    private Cells() {}

    /** The cells of {@code row} in order, as spans of {@code text}; the row itself where it has no more than one. */
    static List<Span> of(Span row, String text) {
        List<Span> cells = new ArrayList<>();
        Matcher between = BETWEEN.matcher(row.in(text));
        int from = 0;
        while (between.find()) {
            add(cells, row, from, between.start());
            from = between.end();
        }
        add(cells, row, from, row.length());
        return cells.isEmpty() ? List.of(row) : cells;
    }

    private static void add(List<Span> cells, Span row, int from, int to) {
        if (to > from) {
            cells.add(Span.of(row.start() + from, row.start() + to));
        }
    }
}
