package dev.footnote.language.boundary;

import java.util.List;

/** Whether a text is broken into lines of one width, as mail and plain-text files are, and at which. */
final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /** At most one line in so many may be wider: an address that could not be broken. */
    private static final int LINES_PER_OUTLIER = 20;

    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    static Wrapping of(List<Line> lines) {
        int width = lines.stream()
                .mapToInt(Line::length)
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        long wider = lines.stream().filter(line -> line.length() > WIDEST).count();
        if (width < NARROWEST || wider * LINES_PER_OUTLIER > lines.size()) {
            return new Wrapping(Integer.MAX_VALUE);
        }
        Wrapping wrapping = new Wrapping(width);
        return wrapping.isBorneOutBy(lines) ? wrapping : new Wrapping(Integer.MAX_VALUE);
    }

    /** A wrapped text breaks most of its lines because the next word did not fit. */
    private boolean isBorneOutBy(List<Line> lines) {
        int pairs = 0;
        int filled = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i - 1).isBlank() && !lines.get(i).isBlank()) {
                pairs++;
                filled += fills(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        return filled >= 2 && filled * 10 >= pairs * 6;
    }

    /** Whether {@code line} ends because the first word of {@code next} found no room in it. */
    boolean fills(Line line, Line next) {
        return width != Integer.MAX_VALUE && line.length() + 1 + next.firstWordLength() > width;
    }
}
