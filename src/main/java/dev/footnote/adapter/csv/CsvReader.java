package dev.footnote.adapter.csv;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.Block;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DecodedText;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import dev.footnote.document.source.TextDecoder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code .csv} and {@code .tsv} files as one table, whose first row names the columns; commas, semicolons, tabs or bars
 * part them, whichever the first line has most of.
 */
public final class CsvReader implements DocumentReader {

    private static final String DELIMITERS = ",;\t|";

    private final TextDecoder decoder;

    public CsvReader(TextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "csv", "tsv", "tab");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        DecodedText decoded = decoder.decode(bytes);
        Block table = new Block.Table(rows(decoded.text()));
        FrontMatter stated = FrontMatter.of(Map.of("title", FileName.title(id)));
        return BlockDocument.of(id, List.of(table), stated, new WrittenText(false))
                .readAs(decoded.charset());
    }

    private static List<Block.Row> rows(String text) throws UnreadableDocument {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<Block.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            parser.forEach(row -> rows.add(new Block.Row(rows.isEmpty() && namesColumns(row), row.toList())));
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableDocument("not a table of values, near line " + (rows.size() + 1));
        }
        return rows;
    }

    private static boolean namesColumns(CSVRecord row) {
        return row.size() > 1 && !row.get(0).matches("[-+]?\\d[\\d.,]*");
    }

    private static String delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(DELIMITERS.split(""))
                .max(Comparator.comparingLong(
                        one -> first.chars().filter(c -> c == one.charAt(0)).count()))
                .orElseThrow();
    }
}
