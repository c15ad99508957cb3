package dev.footnote.adapter.pdfbox;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a document in the order in which it was written, which keeps columns apart. */
final class PdfLines extends PDFTextStripper {

    /** The mark of a note is smaller than the word before it. */
    private static final float SMALLER = 0.8f;

    private final List<PdfLine> lines = new ArrayList<>();
    private List<PdfLine.Word> words = new ArrayList<>();

    private PdfLines() {
        setSortByPosition(false);
        setAddMoreFormatting(false);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines collector = new PdfLines();
        collector.writeText(document, Writer.nullWriter());
        collector.endLine();
        return collector.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> letters = withoutMarks(positions);
        String shown = letters.size() == positions.size() ? text.strip() : shown(letters);
        if (shown.isEmpty() || letters.isEmpty()) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        words.add(new PdfLine.Word(
                shown,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt(),
                isBold(first.getFont())));
    }

    /** Without the small digits behind a word that lead to a note. */
    private static List<TextPosition> withoutMarks(List<TextPosition> positions) {
        float largest = 0;
        for (TextPosition position : positions) {
            largest = Math.max(largest, position.getFontSizeInPt());
        }
        float least = largest * SMALLER;
        boolean isWord = positions.stream().anyMatch(one -> one.getFontSizeInPt() > least && !isDigit(one));
        return isWord
                ? positions.stream()
                        .filter(one -> one.getFontSizeInPt() > least || !isDigit(one))
                        .toList()
                : positions;
    }

    private static boolean isDigit(TextPosition position) {
        return position.getUnicode() != null && position.getUnicode().matches("\\d+");
    }

    private static String shown(List<TextPosition> letters) {
        StringBuilder shown = new StringBuilder();
        letters.forEach(letter -> shown.append(letter.getUnicode()));
        return shown.toString().strip();
    }

    private static boolean isBold(PDFont font) {
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.matches(".*cmbx\\d*");
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), words));
            words = new ArrayList<>();
        }
    }
}
