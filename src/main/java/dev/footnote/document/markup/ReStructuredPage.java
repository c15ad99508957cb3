package dev.footnote.document.markup;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of reStructuredText; what stands in is read as a page of its own. */
final class ReStructuredPage {

    /** Deeper nesting is an attack on the stack, not a document; what is deeper is left out. */
    private static final int MAX_NESTING = 50;

    private static final Pattern RULE = Pattern.compile("([!-/:-@\\[-`{-~])\\1+");
    private static final Pattern FIELD = Pattern.compile(":([^:`\\s][^:`]*):(?: +(.*))?");
    private static final Pattern BULLET = Pattern.compile("([-*+•‣]) +\\S.*");
    private static final Pattern NUMBER = Pattern.compile("(\\(?(?:(\\d{1,4})|#|[A-Za-z]|[ivxIVX]{1,5})[.)]) +\\S.*");
    private static final Pattern EXPLICIT = Pattern.compile("\\.\\.(?: +(.*))?");
    private static final Pattern SIMPLE_TABLE = Pattern.compile("=+(?: +=+)+");
    private static final Pattern OPTION = Pattern.compile("((?:--?|/)\\w[^\\s].*?|-\\w(?: \\S+)?)(?: {2,}(\\S.*))");

    private final List<String> lines;
    private final ReStructuredWords words;
    private final List<String> titles;
    private final int nesting;
    private final Map<String, String> stated = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private ReStructuredPage(List<String> lines, ReStructuredWords words, List<String> titles, int nesting) {
        this.lines = lines;
        this.words = words;
        this.titles = titles;
        this.nesting = nesting;
    }

    static Page of(List<String> lines) {
        ReStructuredPage page = new ReStructuredPage(lines, ReStructuredWords.of(lines), new ArrayList<>(), 0);
        return new Page(page.read(), page.stated);
    }

    private List<Block> read() {
        while (at < lines.size() && nesting < MAX_NESTING) {
            String line = lines.get(at);
            if (line.isBlank()) {
                at++;
            } else if (line.startsWith(" ")) {
                blocks.add(new Block.Group(inner(indented(1))));
            } else if (!title()) {
                block(line);
            }
        }
        return blocks;
    }

    List<Block> inner(List<String> inside) {
        return new ReStructuredPage(inside, words, titles, nesting + 1).read();
    }

    /** A title with a line below it, and perhaps the same above it; each kind of line is a level, in the order of the page. */
    private boolean title() {
        boolean isOver = isRule(at) && isRule(at + 2) && !line(at + 1).isBlank();
        int name = isOver ? at + 1 : at;
        boolean isUnder = isRule(name + 1)
                && !isRule(name)
                && line(name + 1).length() >= Math.min(line(name).strip().length(), 4);
        if (!isUnder) {
            return false;
        }
        String style = line(name + 1).charAt(0) + (isOver ? "^" : "");
        if (!titles.contains(style)) {
            titles.add(style);
        }
        blocks.add(
                new Block.Heading(titles.indexOf(style) + 1, words.of(line(name).strip())));
        at = name + 2;
        return true;
    }

    private String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private boolean isRule(int index) {
        return line(index).length() > 1 && RULE.matcher(line(index)).matches();
    }

    private void block(String line) {
        if (line.startsWith("..") && EXPLICIT.matcher(line).matches()) {
            at++;
            explicit(line);
        } else if (FIELD.matcher(line).matches()) {
            field();
        } else if (BULLET.matcher(line).matches()) {
            list(BULLET, Block.Items.BULLETS);
        } else if (isNumbered()) {
            Matcher first = NUMBER.matcher(line);
            list(NUMBER, first.matches() && first.group(2) != null ? Integer.parseInt(first.group(2)) : 1);
        } else if (line.matches("\\+-[-+]*\\+")) {
            blocks.add(ReStructuredTable.grid(whileLike("[+|].*"), words));
        } else if (SIMPLE_TABLE.matcher(line).matches()) {
            simpleTable();
        } else if (line.startsWith("| ")) {
            blocks.add(new Block.Paragraph(
                    words.of(String.join("\n", whileLike("\\|(?: .*)?")).replaceAll("(?m)^\\| *", ""))));
        } else if (line.startsWith(">>> ")) {
            blocks.add(new Block.Code(String.join("\n", whileLike(".+"))));
        } else if (isRule(at) && line.length() >= 4) {
            at++;
            blocks.add(new Block.Division());
        } else {
            paragraph(line);
        }
    }

    private boolean isNumbered() {
        String next = line(at + 1);
        return NUMBER.matcher(line(at)).matches()
                && (next.isBlank()
                        || next.startsWith(" ")
                        || NUMBER.matcher(next).matches());
    }

    private List<String> whileLike(String form) {
        List<String> found = new ArrayList<>();
        while (at < lines.size() && lines.get(at).matches(form)) {
            found.add(lines.get(at++));
        }
        return found;
    }

    /** The lines from here that stand in by {@code least} or more, moved out, with blank ones between them. */
    private List<String> indented(int least) {
        List<String> found = new ArrayList<>();
        int indent = Integer.MAX_VALUE;
        while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) >= least)) {
            String line = lines.get(at++);
            found.add(line);
            indent = line.isBlank() ? indent : Math.min(indent, indent(line));
        }
        int out = indent;
        return found.stream()
                .map(line -> line.isBlank() ? "" : line.substring(out))
                .toList();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void list(Pattern form, int start) {
        List<List<Block>> items = new ArrayList<>();
        while (at < lines.size()) {
            Matcher item = form.matcher(lines.get(at));
            if (!item.matches()) {
                break;
            }
            String first = lines.get(at++);
            int width =
                    first.length() - first.substring(item.end(1)).stripLeading().length();
            List<String> inside = new ArrayList<>(List.of(first.substring(width)));
            inside.addAll(indented(Math.min(width, 2)));
            items.add(inner(inside));
        }
        blocks.add(new Block.Items(start, items));
    }

    /** A line about the page at its top, elsewhere a name with its meaning. */
    private void field() {
        boolean isTop = blocks.stream().allMatch(block -> block instanceof Block.Heading) && nesting == 0;
        StringBuilder shown = new StringBuilder();
        while (FIELD.matcher(line(at)).matches()) {
            Matcher field = FIELD.matcher(lines.get(at++));
            field.matches();
            String meaning =
                    ((field.group(2) == null ? "" : field.group(2)) + " " + String.join(" ", indented(1))).strip();
            if (isTop) {
                stated.put(field.group(1).toLowerCase(Locale.ROOT), words.of(meaning));
            }
            shown.append(shown.isEmpty() ? "" : "\n")
                    .append(field.group(1))
                    .append(": ")
                    .append(words.of(meaning));
        }
        blocks.add(new Block.Paragraph(shown.toString()));
    }

    private void simpleTable() {
        List<String> table = new ArrayList<>();
        int rules = 0;
        while (at < lines.size() && rules < 3) {
            boolean isRule = SIMPLE_TABLE.matcher(line(at)).matches();
            boolean isEnd = isRule && rules > 0 && line(at + 1).isBlank();
            rules += isRule ? 1 : 0;
            table.add(lines.get(at++));
            if (isEnd) {
                break;
            }
        }
        blocks.add(ReStructuredTable.simple(table, words));
    }

    private void explicit(String line) {
        Matcher explicit = EXPLICIT.matcher(line);
        explicit.matches();
        String rest = explicit.group(1) == null ? "" : explicit.group(1);
        List<String> inside = indented(1);
        if (rest.matches("\\[[^\\]]+](?: .*)?")) {
            List<String> note = new ArrayList<>(List.of(rest.replaceFirst("\\[[^\\]]+] ?", "")));
            note.addAll(inside);
            blocks.addAll(inner(note));
        } else {
            blocks.addAll(ReStructuredDirective.blocks(rest, inside, words, this::inner));
        }
    }

    private void paragraph(String first) {
        Matcher option = OPTION.matcher(first);
        at++;
        if (option.matches()) {
            String meaning = option.group(2) + " " + String.join(" ", indented(1));
            blocks.add(new Block.Definition(option.group(1), List.of(words.of(meaning.strip()))));
        } else if (line(at).startsWith(" ") && !first.endsWith("::")) {
            define(first);
        } else {
            StringBuilder all = new StringBuilder(first);
            while (!line(at).isBlank()
                    && !(line(at).startsWith(".. ") && !all.toString().endsWith("::"))) {
                all.append(' ').append(lines.get(at++).strip());
            }
            literal(all.toString());
        }
    }

    private void define(String term) {
        List<Block> meaning = inner(indented(1));
        if (!meaning.isEmpty() && meaning.get(0) instanceof Block.Paragraph said) {
            blocks.add(new Block.Definition(words.of(term.replaceAll(" : ", ", ")), List.of(said.words())));
            blocks.addAll(meaning.subList(1, meaning.size()));
        } else {
            blocks.add(new Block.Paragraph(words.of(term)));
            blocks.add(new Block.Group(meaning));
        }
    }

    /** Behind two colons stands what is shown as it is written. */
    private void literal(String raw) {
        String shown = raw.replaceFirst("(?:^| )::$", "").replaceFirst("::$", ":");
        if (!shown.isBlank()) {
            blocks.add(new Block.Paragraph(words.of(shown), words.strong(shown)));
        }
        if (raw.endsWith("::")) {
            blocks.add(new Block.Code(String.join("\n", indented(1)).strip()));
        }
    }
}
