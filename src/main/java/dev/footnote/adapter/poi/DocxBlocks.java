package dev.footnote.adapter.poi;

import dev.footnote.document.block.Block;
import dev.footnote.document.block.FlatList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The blocks of a document of Word. */
final class DocxBlocks {

    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:-?\\d+\\]");
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final int MOST_COLUMNS = 256;

    private final XWPFDocument document;
    private final List<Block> blocks = new ArrayList<>();
    private final List<FlatList.Item> items = new ArrayList<>();

    private DocxBlocks(XWPFDocument document) {
        this.document = document;
    }

    static List<Block> of(XWPFDocument document) {
        DocxBlocks found = new DocxBlocks(document);
        document.getBodyElements().forEach(found::add);
        found.endList();
        found.notes();
        return found.blocks;
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph);
        } else if (element instanceof XWPFTable table) {
            endList();
            blocks.add(table(table));
        } else if (element instanceof XWPFSDT content) {
            endList();
            content.getContent().getText().lines().forEach(line -> blocks.add(new Block.Paragraph(line.strip())));
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String words = words(paragraph);
        String style = style(paragraph);
        if (words.isBlank() || style.startsWith("toc ")) {
            return;
        }
        int level = level(paragraph, style);
        if (level == 0 && paragraph.getNumID() != null && paragraph.getNumFmt() != null) {
            int depth =
                    paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
            items.add(new FlatList.Item(depth, !paragraph.getNumFmt().equals("bullet"), words));
            return;
        }
        endList();
        blocks.add(
                level > 0
                        ? new Block.Heading(level, words.replace('\n', ' '))
                        : new Block.Paragraph(words, strong(paragraph)));
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.addAll(FlatList.of(items));
            items.clear();
        }
    }

    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (IRunElement run : paragraph.getIRuns()) {
            words.append(
                    run instanceof XWPFRun known
                            ? known.text()
                            : run instanceof XWPFSDT content
                                    ? content.getContent().getText()
                                    : "");
        }
        return NOTE_MARK.matcher(words).replaceAll("").replace('\t', ' ').strip();
    }

    /** The bold words that a paragraph begins with. */
    private static String strong(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .takeWhile(run -> run.isBold())
                .map(run -> run.text())
                .collect(Collectors.joining())
                .strip();
    }

    private String style(XWPFParagraph paragraph) {
        return style(paragraph.getStyleID()).map(XWPFStyle::getName).orElse("").toLowerCase(Locale.ROOT);
    }

    private Optional<XWPFStyle> style(String id) {
        return Optional.ofNullable(id)
                .filter(any -> document.getStyles() != null)
                .map(document.getStyles()::getStyle);
    }

    /** The level of a heading, or 0: by the name of its style or of one that it rests on, or by its place in the outline. */
    private int level(XWPFParagraph paragraph, String style) {
        if (style.equals("title")) {
            return 1;
        }
        String name = style;
        Optional<XWPFStyle> rest = style(paragraph.getStyleID());
        for (int i = 0; i < MOST_COLUMNS && rest.isPresent(); i++) {
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            rest = style(rest.get().getBasisStyleID());
            name = rest.map(XWPFStyle::getName).orElse("").toLowerCase(Locale.ROOT);
        }
        boolean isOutlined =
                paragraph.getCTPPr() != null && paragraph.getCTPPr().isSetOutlineLvl();
        int outline = isOutlined ? paragraph.getCTPPr().getOutlineLvl().getVal().intValue() : 9;
        return outline < 9 ? outline + 1 : 0;
    }

    private static Block table(XWPFTable table) {
        List<Block.Row> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(new Block.Row(row.isRepeatHeader(), cells(row)));
        }
        return Block.Table.unmarked(rows);
    }

    private static List<String> cells(XWPFTableRow row) {
        List<String> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            boolean spans =
                    cell.getCTTc().getTcPr() != null && cell.getCTTc().getTcPr().isSetGridSpan();
            int columns =
                    spans ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValue() : 1;
            String words = Stream.concat(
                            cell.getParagraphs().stream().map(DocxBlocks::words),
                            cell.getTables().stream().map(XWPFTable::getText))
                    .filter(one -> !one.isBlank())
                    .collect(Collectors.joining(" "))
                    .replaceAll("\\s+", " ");
            for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
                cells.add(words);
            }
        }
        return cells;
    }

    /** Footnotes and endnotes stand behind the text, a paragraph each. */
    private void notes() {
        Stream.concat(document.getFootnotes().stream(), document.getEndnotes().stream())
                .map(XWPFAbstractFootnoteEndnote::getParagraphs)
                .map(note -> note.stream()
                        .map(DocxBlocks::words)
                        .collect(Collectors.joining(" "))
                        .strip())
                .filter(note -> !note.isEmpty())
                .forEach(note -> blocks.add(new Block.Paragraph(note)));
    }
}
