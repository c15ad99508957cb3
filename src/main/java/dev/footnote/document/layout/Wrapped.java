package dev.footnote.document.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which lines of a plain text go on in the next because it was wrapped, and which end where their writer ended them. */
final class Wrapped {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;

    /** Writers who wrap by hand stay this far below their width. */
    private static final int SLACK = 6;

    /** A shorter line is rather an address or a verse than a part of a sentence. */
    private static final int SHORT = 35;

    private static final int COLUMN_GAP = 4;

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\w .'-]{0,24}:(?: .*)?");
    private static final Pattern OPENING =
            Pattern.compile("(?:\\[|(?:Q|A|F|Question|Answer) ?\\d{0,3}[.:)] |[#|/$>]|[.…]{2}|…).*");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d\\d\\b.*");
    private static final Pattern LEADER = Pattern.compile(".*\\S ?(?:\\.{4,}|(?:\\. ){3,}).*");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");

    private final List<TextLine> lines;
    private final int[] levels;
    private final int[] grids;
    private final BitSet rows = new BitSet();
    private int width = Integer.MAX_VALUE;

    /** @param levels how deep each line is quoted */
    private Wrapped(List<TextLine> lines, int[] levels) {
        this.lines = lines;
        this.levels = levels;
        grids = new int[lines.size()];
        int number = 0;
        for (Grid grid : Grids.of(lines)) {
            number++;
            for (int i = grid.from(); i < grid.to(); i++) {
                grids[i] = number;
            }
            grid.rows().forEach(row -> rows.set(row.from()));
        }
        width = width();
    }

    /** The lines that the next one belongs to, by index. */
    static BitSet of(List<TextLine> lines, int[] levels) {
        Wrapped wrapped = new Wrapped(lines, levels);
        BitSet joined = new BitSet();
        int first = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (wrapped.joins(first, at)) {
                joined.set(at);
            } else {
                first = at + 1;
            }
        }
        return joined;
    }

    private int width() {
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isProse(i) && isProse(i + 1)) {
                lengths.add(lines.get(i).end());
            }
        }
        lengths.sort(null);
        int found = lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) * 19 / 20);
        long near = lengths.stream().filter(length -> length + 16 > found).count();
        return found >= NARROWEST && near * 2 >= lengths.size() ? found : Integer.MAX_VALUE;
    }

    private boolean isProse(int at) {
        TextLine line = lines.get(at);
        return grids[at] == 0 && !line.isBlank() && !line.isRule() && line.end() <= WIDEST && !hasColumns(line);
    }

    private static boolean hasColumns(TextLine line) {
        return line.words().contains(" ".repeat(COLUMN_GAP));
    }

    private boolean fills(int at) {
        TextLine line = lines.get(at);
        return width != Integer.MAX_VALUE && line.end() + 1 + lines.get(at + 1).firstWordLength() > width - SLACK;
    }

    private boolean joins(int first, int at) {
        TextLine line = lines.get(at);
        TextLine next = lines.get(at + 1);
        if (!isText(line) || !isText(next) || levels[at] != levels[at + 1]) {
            return false;
        }
        if (grids[at] != 0 || grids[at + 1] != 0) {
            return grids[at] == grids[at + 1] && !rows.get(at + 1) && isUnderLastField(lines.get(first), next);
        }
        return !opens(at, next)
                && isOf(lines.get(first), next).orElseGet(() -> isBelow(first, at) && goesOn(first, at));
    }

    private static boolean isText(TextLine line) {
        return !line.isBlank() && !line.isRule() && line.end() <= WIDEST;
    }

    /** Whether {@code next} belongs to a line that begins with an option, a leader or an opening; none where it does not tell. */
    private static Optional<Boolean> isOf(TextLine first, TextLine next) {
        int further = next.indent() - first.indent();
        if (Option.is(first)) {
            return Optional.of(further > 0);
        }
        if (LEADER.matcher(first.words()).matches()) {
            return Optional.of(further > COLUMN_GAP);
        }
        return OPENING.matcher(first.words()).matches() && further >= COLUMN_GAP ? Optional.of(true) : Optional.empty();
    }

    private static boolean isUnderLastField(TextLine row, TextLine next) {
        int last = row.fields().get(row.fields().size() - 1).start();
        return row.hasGaps()
                && Math.abs(last - next.indent()) <= 1
                && next.fields().size() == 1;
    }

    /** Whether {@code next} begins something of its own whatever stands before. */
    private boolean opens(int at, TextLine next) {
        TextLine line = lines.get(at);
        boolean fills = fills(at);
        boolean ends = line.endsSentence() || !fills;
        boolean isItem = Marker.of(next.words())
                .filter(marker -> !isDash(marker) || ends)
                .isPresent();
        boolean changesCase = CAPITALS.matcher(next.words()).matches()
                != CAPITALS.matcher(line.words()).matches();
        return isItem
                || ends && (isLabel(next) || line.words().endsWith(":"))
                || changesCase && !fills
                || isOfItsOwn(next);
    }

    private static boolean isOfItsOwn(TextLine line) {
        return Option.is(line)
                || OPENING.matcher(line.words()).matches()
                || LEADER.matcher(line.words()).matches()
                || hasColumns(line);
    }

    private static boolean isLabel(TextLine line) {
        return LABEL.matcher(line.words()).matches()
                || TIME.matcher(line.words()).matches();
    }

    private static boolean isDash(Marker marker) {
        return marker.sign().equals("–") || marker.sign().equals("-");
    }

    /** Whether the next line stands where the rest of a paragraph or of an item does. */
    private boolean isBelow(int first, int at) {
        TextLine opening = lines.get(first);
        int indent = lines.get(at + 1).indent();
        boolean isItem = Marker.of(opening.words()).isPresent();
        if (at > first) {
            return Math.abs(indent - lines.get(at).indent()) <= 1;
        }
        if (isItem) {
            return indent > opening.indent() || fills(at) && indent == opening.indent();
        }
        boolean hangs =
                opening.hasGaps() && opening.fields().size() == 2 && isUnderLastField(opening, lines.get(at + 1));
        return hangs || !hasColumns(opening) && (Math.abs(indent - opening.indent()) <= 1 || fills(at));
    }

    private boolean goesOn(int first, int at) {
        TextLine line = lines.get(at);
        TextLine next = lines.get(at + 1);
        boolean isOpen = !line.endsSentence() && line.words().length() >= SHORT;
        boolean isLowerItem = Marker.of(lines.get(first).words()).isPresent() && next.startsLower();
        return fills(at) || isOpen && (next.startsLower() || line.words().endsWith(",")) || isLowerItem;
    }
}
