package dev.footnote.evaluation.report;

import java.util.List;
import java.util.Locale;

/** A chart's area with its axes, drawn as SVG. Colours come from classes, because a strict policy allows no styles. */
final class Plot {

    private static final double LEFT = 46;
    private static final double RIGHT = 26;
    private static final double TOP = 28;
    private static final double BOTTOM = 44;

    /** A point in the units of the axes. */
    record Point(double x, double y) {}

    private final Markup svg = new Markup();
    private final double width;
    private final double height;
    private final double maxX;
    private final double maxY;

    /**
     * Begins a drawing whose axes begin at 0.
     *
     * @param label what it shows, for those who cannot see it
     * @param maxX where the horizontal axis ends, above 0
     * @param maxY where the vertical one does
     */
    Plot(String label, double width, double height, double maxX, double maxY) {
        this.width = width;
        this.height = height;
        this.maxX = maxX;
        this.maxY = maxY;
        svg.open("svg", "viewBox", "0 0 " + at(width) + " " + at(height), "role", "img", "aria-label", label);
    }

    /** Lines across at values of the vertical axis, with the values beside them. */
    Plot rows(List<Double> values, List<String> labels, String title) {
        for (int i = 0; i < values.size(); i++) {
            double y = y(values.get(i));
            line("grid", LEFT, y, width - RIGHT, y);
            write("tick end", LEFT - 6, y + 4, labels.get(i));
        }
        svg.element("text", title, "class", "axis", "x", at(2), "y", at(11));
        return this;
    }

    /** Values under the horizontal axis. */
    Plot columns(List<Double> values, List<String> labels, String title) {
        for (int i = 0; i < values.size(); i++) {
            write("tick middle", x(values.get(i)), height - BOTTOM + 16, labels.get(i));
        }
        write("axis middle", (LEFT + width - RIGHT) / 2, height - 8, title);
        return this;
    }

    /** Points joined by straight lines. */
    Plot path(String className, List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(at(x(point.x())))
                    .append(' ')
                    .append(at(y(point.y())));
        }
        svg.open("path", "class", className, "d", path.toString()).close("path");
        return this;
    }

    /** A dot; {@code title} is shown when it is pointed at. */
    Plot dot(String className, Point point, String title) {
        svg.open("circle", "class", className, "cx", at(x(point.x())), "cy", at(y(point.y())), "r", "4");
        svg.element("title", title).close("circle");
        return this;
    }

    /** A line up and down between two values at one place. */
    Plot range(String className, double x, double low, double high) {
        return line(className, x(x), y(low), x(x), y(high));
    }

    /** A box from the horizontal axis up. */
    Plot column(String className, double fromX, double toX, double y, String title) {
        svg.open(
                "rect",
                "class",
                className,
                "x",
                at(x(fromX) + 0.75),
                "y",
                at(y(y)),
                "width",
                at(Math.max(1, x(toX) - x(fromX) - 1.5)),
                "height",
                at(y(0) - y(y)));
        svg.element("title", title).close("rect");
        return this;
    }

    /** Words at a point of the axes; {@code className} says on which side of it they end. */
    Plot words(String className, Point point, double right, double up, String text) {
        return write(className, x(point.x()) + right, y(point.y()) - up, text);
    }

    Markup done() {
        line("base", LEFT, y(0), width - RIGHT, y(0));
        return new Markup().add(svg).close("svg");
    }

    private Plot line(String className, double x1, double y1, double x2, double y2) {
        svg.open("line", "class", className, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2))
                .close("line");
        return this;
    }

    private Plot write(String className, double x, double y, String text) {
        svg.element("text", text, "class", className, "x", at(x), "y", at(y));
        return this;
    }

    private double x(double value) {
        return LEFT + value / maxX * (width - LEFT - RIGHT);
    }

    private double y(double value) {
        return height - BOTTOM - value / maxY * (height - TOP - BOTTOM);
    }

    static String at(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
