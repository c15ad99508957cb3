package dev.footnote.evaluation.file.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Takes named values by the type they must have; what is missing or of another type goes to the problems. */
public final class Row {

    private final Problems problems;
    private final String path;
    private final Node.Fields fields;

    private Row(Problems problems, String path, Node.Fields fields, Set<String> known) {
        this.problems = problems;
        this.path = path;
        this.fields = fields;
        refuseUnknown(known);
    }

    /** The fields that {@code node} has; nothing, and a problem, when it is something else. */
    public static Optional<Row> of(Problems problems, String path, Node node, Set<String> known) {
        if (node instanceof Node.Fields fields) {
            return Optional.of(new Row(problems, path, fields, known));
        }
        problems.add(node.line(), path, "must be fields (" + names(known) + "), not " + node.what());
        return Optional.empty();
    }

    /** As above, of somebody else's format, where further fields are no mistake. */
    public static Optional<Row> ofOpen(Problems problems, String path, Node node) {
        if (node instanceof Node.Fields fields) {
            return Optional.of(new Row(problems, path, fields, fields.values().keySet()));
        }
        problems.add(node.line(), path, "must be fields, not " + node.what());
        return Optional.empty();
    }

    public int line() {
        return fields.line();
    }

    /** The line of a field, or of the whole where it is missing. */
    public int line(String name) {
        return fields.nameLines().getOrDefault(name, fields.line());
    }

    public boolean has(String name) {
        return fields.values().containsKey(name) && !(fields.values().get(name) instanceof Node.Empty);
    }

    public void problem(String name, String message) {
        problems.add(line(name), field(name), message);
    }

    /** Text that must be there and not be blank; empty after a problem. */
    public String text(String name) {
        if (!has(name)) {
            problem(name, "is missing");
            return "";
        }
        return textOf(fields.values().get(name), field(name)).orElse("");
    }

    /** Text that may be missing, but not be blank. */
    public Optional<String> textIfAny(String name) {
        return has(name) ? textOf(fields.values().get(name), field(name)) : Optional.empty();
    }

    /** Text or a number as it is written, of somebody else's format; empty where it is missing. */
    public String loose(String name) {
        Node node = fields.values().get(name);
        if (node instanceof Node.Number number) {
            return number.written();
        }
        if (node == null || node instanceof Node.Empty) {
            return "";
        }
        if (node instanceof Node.Text text) {
            return text.value();
        }
        problem(name, "must be text, not " + node.what());
        return "";
    }

    /** True or false; false where it is missing. */
    public boolean truth(String name) {
        Node node = fields.values().get(name);
        if (has(name) && !(node instanceof Node.Truth)) {
            problem(name, "must be true or false, not " + node.what());
        }
        return node instanceof Node.Truth truth && truth.value();
    }

    /** A list of texts, empty where it is missing. */
    public List<String> texts(String name) {
        return list(name, (item, itemPath) -> textOf(item, itemPath));
    }

    /** A list of lists of texts, none of which may be empty; empty where it is missing. */
    public List<List<String>> groups(String name) {
        return list(name, (item, itemPath) -> {
            List<String> group = items(item, itemPath, (text, textPath) -> textOf(text, textPath));
            if (item instanceof Node.Items list && list.values().isEmpty()) {
                problems.add(item.line(), itemPath, "must not be empty");
            }
            return group.isEmpty() ? Optional.empty() : Optional.of(group);
        });
    }

    /** A list of fields, empty where it is missing. */
    public List<Row> rows(String name, Set<String> known) {
        return list(name, (item, itemPath) -> of(problems, itemPath, item, known));
    }

    /** A list of fields of somebody else's format, empty where it is missing. */
    public List<Row> openRows(String name) {
        return list(name, (item, itemPath) -> ofOpen(problems, itemPath, item));
    }

    /** Fields inside this one. */
    public Optional<Row> row(String name, Set<String> known) {
        return node(name).flatMap(node -> of(problems, field(name), node, known));
    }

    /** Fields of somebody else's format inside this one. */
    public Optional<Row> openRow(String name) {
        return node(name).flatMap(node -> ofOpen(problems, field(name), node));
    }

    /** The field as it stands. */
    public Optional<Node> node(String name) {
        return has(name) ? Optional.of(fields.values().get(name)) : Optional.empty();
    }

    /** The way to a field of this row. */
    String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private <T> List<T> list(String name, BiFunction<Node, String, Optional<T>> read) {
        return has(name) ? items(fields.values().get(name), field(name), read) : List.of();
    }

    private <T> List<T> items(Node node, String nodePath, BiFunction<Node, String, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        if (node instanceof Node.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                read.apply(items.values().get(i), nodePath + "[" + i + "]").ifPresent(all::add);
            }
        } else {
            problems.add(node.line(), nodePath, "must be a list, not " + node.what());
        }
        return all;
    }

    private Optional<String> textOf(Node node, String nodePath) {
        if (node instanceof Node.Text text) {
            if (!text.value().isBlank()) {
                return Optional.of(text.value());
            }
            problems.add(node.line(), nodePath, "must not be blank");
        } else if (node instanceof Node.Number number) {
            problems.add(node.line(), nodePath, "must be text: write it in quotes, \"" + number.written() + "\"");
        } else {
            problems.add(node.line(), nodePath, "must be text, not " + node.what());
        }
        return Optional.empty();
    }

    private void refuseUnknown(Set<String> known) {
        for (String name : fields.values().keySet()) {
            if (!known.contains(name)) {
                problem(name, "is not a field here; known are " + names(known));
            }
        }
    }

    private static String names(Set<String> known) {
        return String.join(", ", new TreeSet<>(known));
    }
}
