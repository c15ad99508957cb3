package dev.footnote.evaluation.report;

import dev.footnote.evaluation.metrics.Interval;
import java.util.Locale;

/** Numbers as the reports write them, the same in every country. */
final class Numbers {

    private Numbers() {}

    /** Three digits behind the point. */
    static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** Three digits behind the point, with its sign; plain 0.000 where it rounds to nothing. */
    static String signed(double value) {
        String written = String.format(Locale.ROOT, "%+.3f", value);
        return written.substring(1).equals("0.000") ? "0.000" : written.replace('-', '−');
    }

    static String interval(Interval interval) {
        return three(interval.low()) + " – " + three(interval.high());
    }

    static String signed(Interval interval) {
        return signed(interval.low()) + " to " + signed(interval.high());
    }

    /** Milliseconds, to three digits that matter. */
    static String milliseconds(double value) {
        if (value >= 10_000) {
            return String.format(Locale.ROOT, "%.1f s", value / 1_000);
        }
        return String.format(Locale.ROOT, value >= 100 ? "%.0f ms" : value >= 10 ? "%.1f ms" : "%.2f ms", value);
    }

    /** A whole number with commas. */
    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String counted(long count, String noun) {
        return whole(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** How likely it is chance. */
    static String p(double p) {
        return p < 0.001 ? "p < 0.001" : "p = " + three(p);
    }
}
