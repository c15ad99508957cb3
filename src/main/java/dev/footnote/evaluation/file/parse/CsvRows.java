package dev.footnote.evaluation.file.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table (RFC 4180, separated by commas) with the lines they begin on. Blank lines are passed over. */
final class CsvRows {

    private static final Pattern OPENED = Pattern.compile("startline (\\d+)");
    private static final Pattern BEHIND_QUOTE = Pattern.compile("at line: ([\\d.,]+), position: ([\\d.,]+)");

    /**
     * A row.
     *
     * @param line the line it begins on, from 1
     * @param cells its cells, without their quotation marks
     */
    record Cells(int line, List<String> cells) {}

    private CsvRows() {}

    /** The rows up to the first that is broken, which is then among the problems. */
    static List<Cells> of(String text, Problems problems) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Cells> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(lines, CSVFormat.RFC4180)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                List<String> cells = records.next().toList();
                if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    rows.add(new Cells((int) parser.getCurrentLineNumber() - breaks(cells), cells));
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            tell(broken.getMessage(), lines, problems);
        }
        return rows;
    }

    private static int breaks(List<String> cells) {
        return (int) cells.stream()
                .flatMapToInt(String::chars)
                .filter(unit -> unit == '\n')
                .count();
    }

    private static void tell(String message, String lines, Problems problems) {
        Matcher opened = OPENED.matcher(message);
        Matcher behind = BEHIND_QUOTE.matcher(message);
        if (opened.find()) {
            problems.add(number(opened.group(1)), "", "a quotation mark opens here and none closes");
        } else if (behind.find()) {
            String rest = lines.substring(number(behind.group(2)) - 1).split("[,\n]", 2)[0];
            problems.add(
                    number(behind.group(1)),
                    "",
                    "'" + rest + "' stands after a closing quotation mark; write one in a cell twice");
        } else {
            problems.add(1, "", message);
        }
    }

    /** Numbers in messages are grouped by thousands. */
    private static int number(String grouped) {
        return Integer.parseInt(grouped.replaceAll("\\D", ""));
    }
}
