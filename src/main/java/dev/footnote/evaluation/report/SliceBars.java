package dev.footnote.evaluation.report;

import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Slice;
import java.util.List;
import java.util.Locale;

/** Bars with the score of every kind, tag and document, one below the other. */
final class SliceBars {

    private static final int MOST = 24;
    private static final double ROW = 24;
    private static final double WIDTH = 480;
    private static final double NAMES = 150;
    private static final double NUMBERS = 92;
    private static final int LONGEST_NAME = 22;

    /** The score of one slice. */
    record Bar(Slice.By by, String name, Slices.Total total) {}

    private SliceBars() {}

    /** The kinds, then the tags and documents that have room; at least one bar. */
    static Markup of(List<Bar> all) {
        List<Bar> bars = all.stream().limit(MOST).toList();
        Markup svg = new Markup()
                .open(
                        "svg",
                        "viewBox",
                        "0 0 " + Plot.at(WIDTH) + " " + Plot.at(bars.size() * ROW + 4),
                        "role",
                        "img",
                        "aria-label",
                        "Score by kind, tag and document");
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), i * ROW);
        }
        return svg.close("svg");
    }

    private static void draw(Markup svg, Bar bar, double top) {
        Slices.Total total = bar.total();
        write(
                svg,
                "tick end",
                NAMES - 8,
                top + 16,
                shortened(bar.name()),
                bar.by().name().toLowerCase(Locale.ROOT) + " " + bar.name());
        box(svg, "track", top, 0, 1);
        box(svg, "bar", top, 0, total.mean());
        double middle = top + ROW / 2;
        svg.open(
                        "line",
                        "class",
                        "whisker bare",
                        "x1",
                        Plot.at(x(total.interval().low())),
                        "x2",
                        Plot.at(x(total.interval().high())),
                        "y1",
                        Plot.at(middle),
                        "y2",
                        Plot.at(middle))
                .close("line");
        write(svg, "tick", WIDTH - NUMBERS + 8, top + 16, Numbers.percent(total.mean()) + " of " + total.count(), null);
    }

    private static void box(Markup svg, String className, double top, double from, double to) {
        svg.open(
                        "rect",
                        "class",
                        className,
                        "rx",
                        "2",
                        "x",
                        Plot.at(x(from)),
                        "y",
                        Plot.at(top + 5),
                        "width",
                        Plot.at(x(to) - x(from)),
                        "height",
                        Plot.at(ROW - 10))
                .close("rect");
    }

    private static void write(Markup svg, String className, double x, double y, String text, String title) {
        svg.open("text", "class", className, "x", Plot.at(x), "y", Plot.at(y)).text(text);
        if (title != null) {
            svg.element("title", title);
        }
        svg.close("text");
    }

    private static double x(double share) {
        return NAMES + share * (WIDTH - NAMES - NUMBERS);
    }

    /** The end of a name tells more than its beginning, as of a path. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : "…" + name.substring(name.length() - LONGEST_NAME + 1);
    }
}
