package dev.footnote.adapter.poi;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.Block;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads workbooks of Excel ({@code .xlsx}): a heading for each sheet that is shown and a table for each block of rows, values as
 * they are shown.
 */
public final class SheetReader implements DocumentReader {

    private static final int MOST_COLUMNS = 256;

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "xlsx", "xltx");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        try (XSSFWorkbook workbook = OfficeFile.open(bytes, XSSFWorkbook::new)) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    blocks.add(new Block.Heading(1, workbook.getSheetName(i)));
                    blocks.addAll(tables(workbook.getSheetAt(i)));
                }
            }
            Map<String, String> stated = new LinkedHashMap<>();
            stated.put("title", FileName.title(id));
            stated.putAll(OfficeFile.stated(workbook).values());
            return BlockDocument.of(id, blocks, FrontMatter.of(stated), new WrittenText(false));
        } catch (IOException e) {
            throw new UnreadableDocument("is broken");
        }
    }

    /** The blocks of rows between empty ones. */
    private static List<Block> tables(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<Block> tables = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        int last = sheet.getFirstRowNum();
        for (Row row : sheet) {
            List<String> cells = row.getZeroHeight() ? List.of() : cells(row, formatter);
            if (row.getRowNum() > last + 1 || cells.isEmpty()) {
                end(rows, tables);
            }
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(false, cells));
            }
            last = row.getRowNum();
        }
        end(rows, tables);
        return tables;
    }

    private static List<String> cells(Row row, DataFormatter formatter) {
        List<String> cells = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            cells.add(formatter.formatCellValue(row.getCell(i)).strip());
            end = cells.get(i).isEmpty() ? end : i + 1;
        }
        return cells.subList(0, end);
    }

    /** A row with one cell alone is a title or a remark. */
    private static void end(List<Block.Row> rows, List<Block> tables) {
        while (!rows.isEmpty() && rows.size() > 1 && rows.get(0).cells().size() == 1) {
            tables.add(new Block.Paragraph(rows.remove(0).cells().get(0)));
        }
        if (!rows.isEmpty()) {
            tables.add(Block.Table.unmarked(rows));
        }
        rows.clear();
    }
}
