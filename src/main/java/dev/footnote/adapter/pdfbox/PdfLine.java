package dev.footnote.adapter.pdfbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page; lengths are in points, from the left and from the top.
 *
 * @param page the number of the page, from 1
 * @param words its words from left to right
 */
record PdfLine(int page, List<Word> words) {

    /**
     * A word.
     *
     * @param size the size of its letters
     */
    record Word(String text, float left, float right, float bottom, float size, boolean bold) {}

    /** A gap that is wider than so many letters are high parts two columns. */
    private static final float COLUMN_GAP = 1.3f;

    PdfLine {
        words = List.copyOf(words);
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    float bottom() {
        return words.get(0).bottom();
    }

    /** The size of most of its letters. */
    float size() {
        return words.stream()
                .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                .orElseThrow()
                .size();
    }

    boolean isUnder(PdfLine other) {
        return page == other.page && bottom() > other.bottom();
    }

    boolean isBold() {
        return words.stream().allMatch(Word::bold);
    }

    /** Its parts between wide gaps, one for a line of prose. */
    List<PdfLine> cells() {
        List<PdfLine> cells = new ArrayList<>();
        List<Word> cell = new ArrayList<>();
        for (Word word : words) {
            boolean isApart =
                    !cell.isEmpty() && word.left() - cell.get(cell.size() - 1).right() > COLUMN_GAP * word.size();
            if (isApart) {
                cells.add(new PdfLine(page, cell));
                cell = new ArrayList<>();
            }
            cell.add(word);
        }
        cells.add(new PdfLine(page, cell));
        return cells;
    }
}
