package dev.footnote.adapter.pdfbox;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings, paragraphs, lists and tables by how the lines of a page stand and how large they are. */
final class PdfBlocks {

    /** So much larger than most letters are those of a heading. */
    private static final float LARGER = 1.12f;

    /** Lines of a paragraph are no further apart, in sizes of their letters. */
    private static final float LINE_HEIGHT = 1.75f;

    private static final float INDENT = 0.8f;
    private static final int LONGEST_HEADING = 160;
    private static final Pattern BULLET = Pattern.compile("([•◦▪●○■‣–∙·*-]|\\(?(\\d{1,3}|[a-z])[.)]) +(?=\\S)");

    private final List<PdfLine> lines;
    private final Joined joined;
    private final Map<Integer, PdfTable> tables;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Float> headingSizes;
    private final float body;
    private int page;

    private PdfBlocks(List<PdfLine> lines) {
        this.lines = lines;
        joined = new Joined(lines);
        tables = PdfTable.in(lines);
        Map<Float, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(size(line), line.text().length(), Integer::sum));
        body = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        headingSizes = letters.keySet().stream()
                .filter(size -> size > body * LARGER)
                .sorted((a, b) -> Float.compare(b, a))
                .toList();
    }

    private static float size(PdfLine line) {
        return Math.round(line.size() * 2) / 2f;
    }

    static List<Block> of(List<PdfLine> lines) {
        PdfBlocks found = new PdfBlocks(lines);
        int at = 0;
        while (at < lines.size()) {
            at = found.block(at);
        }
        return found.blocks;
    }

    /** Adds the block that begins with the line {@code from}; returns the line behind it. */
    private int block(int from) {
        PdfLine first = lines.get(from);
        for (; page < first.page(); page++) {
            blocks.add(new Block.Page());
        }
        PdfTable table = tables.get(from);
        if (table != null) {
            blocks.add(table.block());
            return page(table.end());
        }
        if (isHeading(from)) {
            return heading(from);
        }
        return BULLET.matcher(first.text()).lookingAt() ? list(from) : paragraph(from);
    }

    private boolean isHeading(int at) {
        PdfLine line = lines.get(at);
        if (line.text().length() > LONGEST_HEADING || line.text().codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        if (size(line) > body * LARGER) {
            return true;
        }
        boolean isApart = at + 1 == lines.size() || !lines.get(at + 1).isBold() || !follows(line, lines.get(at + 1));
        return line.isBold() && size(line) >= body && isApart && !line.text().matches(".*[.,;]");
    }

    private int heading(int from) {
        PdfLine first = lines.get(from);
        int to = from + 1;
        while (to < lines.size()
                && size(lines.get(to)) == size(first)
                && lines.get(to).isBold() == first.isBold()
                && size(first) > body * LARGER
                && follows(lines.get(to - 1), lines.get(to))) {
            to++;
        }
        int rank = headingSizes.indexOf(size(first));
        int level = 1 + (rank < 0 ? headingSizes.size() : rank);
        blocks.add(new Block.Heading(level, joined.words(lines.subList(from, to))));
        return page(to);
    }

    private int paragraph(int from) {
        int to = from + 1;
        while (to < lines.size() && !begins(to) && goesOn(lines.get(to - 1), lines.get(to))) {
            to++;
        }
        blocks.add(new Block.Paragraph(joined.words(lines.subList(from, to))));
        return page(to);
    }

    private int list(int from) {
        List<List<Block>> items = new ArrayList<>();
        int at = from;
        Matcher first = BULLET.matcher(lines.get(from).text());
        boolean isNumbered = first.lookingAt() && isNumbered(first);
        int start = isNumbered ? Integer.parseInt(first.group(2)) : Block.Items.BULLETS;
        while (at < lines.size() && isItem(isNumbered, at)) {
            int to = at + 1;
            while (to < lines.size()
                    && !begins(to)
                    && lines.get(to).left() > lines.get(at).left() + 1
                    && follows(lines.get(to - 1), lines.get(to))) {
                to++;
            }
            String words = joined.words(lines.subList(at, to));
            items.add(List.of(new Block.Paragraph(BULLET.matcher(words).replaceFirst(""))));
            at = page(to);
        }
        blocks.add(new Block.Items(start, items));
        return at;
    }

    private boolean isItem(boolean isNumbered, int at) {
        Matcher marker = BULLET.matcher(lines.get(at).text());
        return marker.lookingAt() && isNumbered == isNumbered(marker);
    }

    private static boolean isNumbered(Matcher marker) {
        return marker.group(2) != null && marker.group(2).matches("\\d+");
    }

    /** What was written up to the line before {@code to} ended on that line's page. */
    private int page(int to) {
        page = Math.max(page, lines.get(to - 1).page());
        return to;
    }

    /** Whether another kind of block begins with a line. */
    private boolean begins(int at) {
        return BULLET.matcher(lines.get(at).text()).lookingAt() || isHeading(at) || tables.containsKey(at);
    }

    private static boolean goesOn(PdfLine before, PdfLine line) {
        if (follows(before, line)) {
            return line.left() - before.left() < INDENT * line.size() || isOpen(before, line);
        }
        boolean isElsewhere = line.page() != before.page() || line.bottom() < before.bottom();
        return isElsewhere && size(line) == size(before) && isOpen(before, line);
    }

    /** Whether a sentence stops in the middle at the end of a line. */
    private static boolean isOpen(PdfLine before, PdfLine line) {
        String end = before.text();
        return !end.matches("(?s).*[.!?:…][\"'”’)]?")
                        && Character.isLowerCase(line.text().codePointAt(0))
                || end.endsWith("-");
    }

    /** Whether a line stands directly below another. */
    private static boolean follows(PdfLine before, PdfLine line) {
        float below = line.bottom() - before.bottom();
        return line.page() == before.page() && below > -1 && below < LINE_HEIGHT * Math.max(line.size(), before.size());
    }
}
