package dev.footnote.evaluation.file.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Conversion of the rows of a CSV table to the fields that YAML has. */
public final class CsvTable {

    static final Set<String> COLUMNS = Set.of(
            "id",
            "question",
            "kind",
            "part",
            "tags",
            "short",
            "history",
            "answers",
            "document",
            "quote",
            "also",
            "filters.documents",
            "filters.sources",
            "filters.from",
            "filters.to");

    private static final String FILTERS = "filters.";
    private static final Set<String> LISTS = Set.of("tags", "short", "history", "filters.documents", "filters.sources");
    private static final Set<String> EVIDENCE = Set.of("document", "quote", "also");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern GROUPS = Pattern.compile("(?<!\\\\);");

    private final Problems problems;
    private final List<Node> questions = new ArrayList<>();

    public CsvTable(Problems problems) {
        this.problems = problems;
    }

    /** The questions of a list of rows, the first of which is the header. */
    public List<Node> questions(List<CsvRows.Cells> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> columns = rows.get(0).cells().stream().map(String::strip).toList();
        checkHeader(columns, rows.get(0).line());
        if (problems.count() == 0) {
            rows.subList(1, rows.size()).forEach(row -> add(columns, row));
        }
        return questions;
    }

    private void checkHeader(List<String> columns, int line) {
        if (columns.size() == 1 && columns.get(0).matches("(?s).*\\w\\s*[;\\t]\\s*\\w.*")) {
            problems.add(
                    line,
                    "",
                    "the columns are separated by semicolons or tabs; commas are read: save it as CSV with commas");
            return;
        }
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                problems.add(line, column, "is not a column here; known are " + String.join(", ", sorted()));
            }
        }
        if (Set.copyOf(columns).size() < columns.size()) {
            problems.add(line, "", "a column stands here twice: " + columns);
        }
    }

    private void add(List<String> columns, CsvRows.Cells row) {
        List<String> cells = row.cells();
        if (cells.size() > columns.size()) {
            problems.add(row.line(), "", "has " + cells.size() + " cells for " + columns.size() + " columns");
            return;
        }
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                filled.put(columns.get(i), cells.get(i));
            }
        }
        if (isMoreEvidence(filled)) {
            addEvidence((Node.Fields) questions.get(questions.size() - 1), filled, row.line());
        } else {
            questions.add(question(filled, row.line()));
        }
    }

    private boolean isMoreEvidence(Map<String, String> filled) {
        if (questions.isEmpty() || filled.containsKey("question")) {
            return false;
        }
        Node above =
                ((Node.Fields) questions.get(questions.size() - 1)).values().get("id");
        String id = filled.get("id");
        return id == null || above instanceof Node.Text text && text.value().equals(id);
    }

    private Node.Fields question(Map<String, String> filled, int line) {
        Node.Fields question = new Node.Fields(line, new LinkedHashMap<>(), new LinkedHashMap<>());
        filled.forEach((column, cell) -> {
            if (column.startsWith(FILTERS)) {
                put(filters(question), column.substring(FILTERS.length()), value(column, cell, line));
            } else if (!EVIDENCE.contains(column)) {
                put(question, column, value(column, cell, line));
            }
        });
        addEvidence(question, filled, line);
        return question;
    }

    private static void put(Node.Fields fields, String name, Node value) {
        fields.values().put(name, value);
        fields.nameLines().put(name, value.line());
    }

    private static Node.Fields filters(Node.Fields question) {
        question.nameLines().putIfAbsent("filters", question.line());
        return (Node.Fields) question.values()
                .computeIfAbsent(
                        "filters",
                        missing -> new Node.Fields(question.line(), new LinkedHashMap<>(), new LinkedHashMap<>()));
    }

    private void addEvidence(Node.Fields question, Map<String, String> filled, int line) {
        Map<String, Node> quote = new LinkedHashMap<>();
        for (String column : List.of("document", "quote")) {
            if (filled.containsKey(column)) {
                quote.put(column, new Node.Text(line, filled.get(column)));
            }
        }
        String also = filled.getOrDefault("also", "no");
        if (!also.equals("yes") && !also.equals("no")) {
            problems.add(line, "also", "must be yes or no, not '" + also + "'");
        }
        if (quote.isEmpty()) {
            return;
        }
        Node.Fields evidence = new Node.Fields(line, quote, new LinkedHashMap<>());
        List<Node> all = list(question, "evidence");
        if (also.equals("yes") && !all.isEmpty()) {
            list((Node.Fields) all.get(all.size() - 1), "also").add(evidence);
        } else {
            all.add(evidence);
        }
    }

    private static List<Node> list(Node.Fields fields, String name) {
        fields.nameLines().putIfAbsent(name, fields.line());
        Node list = fields.values().computeIfAbsent(name, missing -> new Node.Items(fields.line(), new ArrayList<>()));
        return ((Node.Items) list).values();
    }

    private static Node value(String column, String cell, int line) {
        if (column.equals("answers")) {
            List<Node> groups = new ArrayList<>();
            GROUPS.splitAsStream(cell).forEach(group -> groups.add(alternatives(group, line)));
            return new Node.Items(line, groups);
        }
        return LISTS.contains(column) ? alternatives(cell, line) : new Node.Text(line, cell);
    }

    private static Node alternatives(String cell, int line) {
        List<Node> texts = new ArrayList<>();
        ALTERNATIVES
                .splitAsStream(cell)
                .map(text -> text.strip().replace("\\|", "|").replace("\\;", ";"))
                .forEach(text -> texts.add(new Node.Text(line, text)));
        return new Node.Items(line, texts);
    }

    private static List<String> sorted() {
        return COLUMNS.stream().sorted().toList();
    }
}
