package dev.footnote.adapter.poi;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.Block;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.FlatList;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Reads presentations of PowerPoint ({@code .pptx}): a page for each slide that is shown, with its notes. */
public final class SlideReader implements DocumentReader {

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "pptx", "ppsx");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        try (XMLSlideShow show = OfficeFile.open(bytes, XMLSlideShow::new)) {
            List<Block> blocks = new ArrayList<>();
            for (XSLFSlide slide : show.getSlides()) {
                blocks.add(new Block.Page());
                if (!slide.isHidden()) {
                    slide.getShapes().forEach(shape -> add(shape, blocks));
                    notes(slide, blocks);
                }
            }
            return BlockDocument.of(id, blocks, OfficeFile.stated(show), new WrittenText(true));
        } catch (IOException e) {
            throw new UnreadableDocument("is broken");
        }
    }

    private static void add(XSLFShape shape, List<Block> blocks) {
        if (shape instanceof XSLFGroupShape group) {
            group.getShapes().forEach(inner -> add(inner, blocks));
        } else if (shape instanceof XSLFTable table) {
            blocks.add(table(table));
        } else if (shape instanceof XSLFTextShape text && isContent(text.getTextType())) {
            text(text, blocks);
        }
    }

    private static boolean isContent(Placeholder type) {
        return type != Placeholder.SLIDE_NUMBER
                && type != Placeholder.DATETIME
                && type != Placeholder.FOOTER
                && type != Placeholder.HEADER
                && type != Placeholder.SLIDE_IMAGE;
    }

    private static void text(XSLFTextShape shape, List<Block> blocks) {
        Placeholder type = shape.getTextType();
        String words = shape.getText().strip();
        if (type == Placeholder.TITLE || type == Placeholder.CENTERED_TITLE) {
            blocks.add(new Block.Heading(1, words.replaceAll("\\s+", " ")));
            return;
        }
        List<FlatList.Item> items = new ArrayList<>();
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            String line = paragraph.getText().strip();
            if (!line.isEmpty() && paragraph.isBullet()) {
                items.add(new FlatList.Item(paragraph.getIndentLevel(), false, line));
            } else if (!line.isEmpty()) {
                end(items, blocks);
                blocks.add(new Block.Paragraph(line));
            }
        }
        end(items, blocks);
    }

    private static void end(List<FlatList.Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.addAll(FlatList.of(items));
            items.clear();
        }
    }

    private static Block table(XSLFTable table) {
        List<Block.Row> rows = new ArrayList<>();
        for (XSLFTableRow row : table.getRows()) {
            rows.add(new Block.Row(
                    false,
                    row.getCells().stream()
                            .map(cell -> cell.getText().strip().replaceAll("\\s+", " "))
                            .toList()));
        }
        return Block.Table.unmarked(rows);
    }

    private static void notes(XSLFSlide slide, List<Block> blocks) {
        if (slide.getNotes() != null) {
            slide.getNotes().getShapes().forEach(shape -> add(shape, blocks));
        }
    }
}
