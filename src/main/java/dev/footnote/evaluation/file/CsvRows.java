package dev.footnote.evaluation.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a table into rows and cells (RFC 4180, separated by commas). Not Jackson's CSV parser, because that one loses
 * count of the lines where a cell has several. Blank lines are passed over.
 */
final class CsvRows {

    /**
     * A row.
     *
     * @param line the line it begins on, from 1
     * @param cells its cells, without their quotation marks
     */
    record Cells(int line, List<String> cells) {}

    private final String text;
    private final Problems problems;
    private final List<Cells> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvRows(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    static List<Cells> of(String text, Problems problems) {
        CsvRows rows = new CsvRows(text.replace("\r\n", "\n").replace('\r', '\n'), problems);
        while (rows.at < rows.text.length()) {
            rows.row();
        }
        return rows.rows;
    }

    private void row() {
        int first = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (is(',')) {
            at++;
            cells.add(cell());
        }
        if (is('\n')) {
            at++;
            line++;
        }
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            rows.add(new Cells(first, cells));
        }
    }

    private String cell() {
        return is('"') ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !is(',') && !is('\n')) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        int first = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (is('"') && !(at + 1 < text.length() && text.charAt(at + 1) == '"')) {
                at++;
                refuseMore(plain(), first);
                return cell.toString();
            }
            at += is('"') ? 1 : 0;
            line += is('\n') ? 1 : 0;
            cell.append(text.charAt(at));
        }
        problems.add(first, "", "a quotation mark opens here and none closes");
        return cell.toString();
    }

    private void refuseMore(String rest, int first) {
        if (!rest.isBlank()) {
            problems.add(first, "", "'" + rest + "' stands after a closing quotation mark; write one in a cell twice");
        }
    }

    private boolean is(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
