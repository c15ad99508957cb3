package dev.footnote.language.boundary;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that no sentence goes beyond: a paragraph, a heading, a list item, a table row.
 *
 * @param span where it stands, not blank, without white space at its ends
 * @param whole whether it is one sentence, whatever it says
 */
public record Block(Span span, boolean whole) {

    public static List<Block> of(String text) {
        List<Line> lines = Line.of(text);
        Wrapping wrapping = Wrapping.of(lines);
        List<Block> blocks = new ArrayList<>();
        for (int first = 0; first < lines.size(); first++) {
            if (!lines.get(first).isBlank()) {
                int last = last(lines, first, wrapping);
                Span span = lines.get(first).span().union(lines.get(last).span());
                blocks.add(new Block(span, lines.get(first).isWhole()));
                first = last;
            }
        }
        return blocks;
    }

    private static int last(List<Line> lines, int first, Wrapping wrapping) {
        int last = first;
        while (last + 1 < lines.size() && goesOn(lines.get(first), lines.get(last), lines.get(last + 1), wrapping)) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(Line first, Line line, Line next, Wrapping wrapping) {
        if (next.isBlank() || line.isOrnament()) {
            return false;
        }
        if (next.isOrnament()) {
            return !next.isWhole() || first.isWhole();
        }
        if (line.isWhole() || next.isWhole() || next.startsWithBullet()) {
            return false;
        }
        boolean fills = wrapping.fills(line, next);
        return !isItem(first, line, next, fills) && (fills || line.leadsOn() || isRestOf(line, next));
    }

    private static boolean isItem(Line first, Line line, Line next, boolean fills) {
        return next.startsWithMarker() && (first.startsWithMarker() || line.endsSentence() || !fills);
    }

    private static boolean isRestOf(Line line, Line next) {
        return next.startsLower() && !line.endsSentence() && line.hasWords(3) && !next.isByline();
    }
}
