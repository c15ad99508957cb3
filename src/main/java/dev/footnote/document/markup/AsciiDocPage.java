package dev.footnote.document.markup;

import dev.footnote.document.block.Block;
import dev.footnote.document.block.FlatList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of AsciiDoc, read line by line. */
final class AsciiDocPage {

    private static final Pattern HEADING = Pattern.compile("(={1,6}|#{1,6}) +(\\S.*?)(?: +=+)?");
    private static final Pattern ATTRIBUTE = Pattern.compile(":(!?[\\w-]+!?):(?: +(.*))?");
    private static final Pattern STYLE = Pattern.compile("\\[(.*)]");
    private static final Pattern CAPTION = Pattern.compile("\\.([^\\s.].*)");
    private static final Pattern LITERAL = Pattern.compile("-{4,}|\\.{4,}|`{3,}.*|/{4,}|\\+{4,}");
    private static final Pattern FRAME = Pattern.compile("={4,}|\\*{4,}|_{4,}|--");
    private static final Pattern UNSEEN =
            Pattern.compile("//(?!/).*|(?:include|ifn?def|ifeval|endif|image|video|audio|toc)::.*");
    private static final Pattern ITEM = Pattern.compile("\\s*([*-]+|\\.{1,5}|\\d{1,3}\\.) +(?:\\[[ xX*]] +)?(\\S.*)");
    private static final Pattern TERM = Pattern.compile("\\s*(\\S.*?)(?:::{1,3}|;;)(?: +(\\S.*))?");
    private static final Pattern REVISION = Pattern.compile("(?:v[\\d.]+,? *)?(\\d{4}-\\d\\d-\\d\\d|\\w+ \\d.*)");

    private final List<String> lines;
    private final AsciiDocWords words = new AsciiDocWords();
    private final Map<String, String> stated = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<FlatList.Item> items = new ArrayList<>();

    // the marks of the lists that are open, the outermost first
    private final List<String> marks = new ArrayList<>();
    private String style = "";
    private int at;

    private AsciiDocPage(List<String> lines) {
        this.lines = lines;
    }

    static Page of(List<String> lines) {
        AsciiDocPage page = new AsciiDocPage(lines);
        while (page.at < lines.size()) {
            page.next(lines.get(page.at++));
        }
        page.endList();
        page.words.notes().forEach(note -> page.blocks.add(new Block.Paragraph(note)));
        return new Page(page.blocks, page.stated);
    }

    private void next(String line) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        if (line.isBlank() || line.equals("+")) {
            return;
        }
        if (UNSEEN.matcher(line).matches()) {
            endList();
        } else if (attribute.matches()) {
            words.define(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
            stated.putIfAbsent(attribute.group(1), words.of(words.attribute(attribute.group(1))));
        } else if (LITERAL.matcher(line).matches()) {
            literal(line);
        } else if (line.matches("[|,:!]={3,}")) {
            endList();
            blocks.add(AsciiDocTable.of(upTo(line), style, words));
            style = "";
        } else if (!FRAME.matcher(line).matches()) {
            words(line);
        }
    }

    private void words(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher styled = STYLE.matcher(line);
        Matcher caption = CAPTION.matcher(line);
        if (heading.matches()) {
            endList();
            blocks.add(new Block.Heading(heading.group(1).length(), words.of(heading.group(2))));
            head(heading.group(1).length());
        } else if (styled.matches()) {
            endList();
            style = styled.group(1);
        } else if (line.matches("'{3,}|-{3}|\\*{3}|<{3}")) {
            endList();
            blocks.add(new Block.Division());
        } else if (caption.matches()) {
            endList();
            String name = words.of(caption.group(1));
            blocks.add(new Block.Paragraph(name.matches(".*[.:!?]") ? name : name + ":"));
        } else {
            item(line);
        }
    }

    /** Below the title stand its author and its revision. */
    private void head(int level) {
        boolean isTitle = level == 1 && blocks.size() == 1 && at < lines.size();
        if (isTitle && lines.get(at).matches("\\p{Lu}[^:\\[]{2,60}(?:<\\S+>)?")) {
            StringBuilder shown = new StringBuilder(lines.get(at++).replaceAll(" *<.*", ""));
            stated.put("author", shown.toString());
            Matcher revision = REVISION.matcher(at < lines.size() ? lines.get(at) : "");
            if (revision.matches()) {
                stated.put("date", revision.group(1));
                shown.append('\n').append(lines.get(at++));
            }
            blocks.add(new Block.Paragraph(shown.toString()));
        }
    }

    private void literal(String fence) {
        List<String> inside = upTo(fence.startsWith("`") ? "```" : fence);
        if (!fence.startsWith("/") && !fence.startsWith("+")) {
            endList();
            blocks.add(new Block.Code(String.join("\n", inside)));
        }
        style = "";
    }

    private List<String> upTo(String fence) {
        List<String> inside = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).equals(fence)) {
            inside.add(lines.get(at++));
        }
        at++;
        return inside;
    }

    private void item(String line) {
        Matcher item = ITEM.matcher(line);
        Matcher term = TERM.matcher(line);
        if (item.matches()) {
            String mark = item.group(1).replaceAll("\\d+", "1");
            int known = marks.indexOf(mark);
            marks.subList(known < 0 ? marks.size() : known + 1, marks.size()).clear();
            if (known < 0) {
                marks.add(mark);
            }
            boolean isNumbered = mark.matches("[.1].*");
            items.add(new FlatList.Item(marks.size() - 1, isNumbered, words.of(paragraph(item.group(2)))));
        } else if (at > 1 && lines.get(at - 2).equals("+") && !items.isEmpty()) {
            FlatList.Item last = items.remove(items.size() - 1);
            String more = last.words() + "\n" + words.of(paragraph(line));
            items.add(new FlatList.Item(last.depth(), last.numbered(), more));
        } else if (term.matches()) {
            endList();
            define(term);
        } else {
            endList();
            String raw = paragraph(line.strip());
            blocks.add(new Block.Paragraph(words.of(raw), words.strong(raw)));
            style = "";
        }
    }

    private void define(Matcher term) {
        while (term.group(2) == null && at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        String meaning = term.group(2) != null ? term.group(2) : at < lines.size() ? lines.get(at++) : "";
        blocks.add(new Block.Definition(words.of(term.group(1)), List.of(words.of(paragraph(meaning.strip())))));
    }

    /** A line with those that go on with it. */
    private String paragraph(String first) {
        StringBuilder all = new StringBuilder(first);
        while (at < lines.size() && goesOn(lines.get(at))) {
            boolean breaks = all.toString().endsWith(" +");
            all.setLength(all.length() - (breaks ? 2 : 0));
            all.append(breaks ? '\n' : ' ').append(lines.get(at++).strip());
        }
        return all.toString();
    }

    private static boolean goesOn(String line) {
        return !line.isBlank()
                && !line.equals("+")
                && !ITEM.matcher(line).matches()
                && !TERM.matcher(line).matches()
                && !LITERAL.matcher(line).matches()
                && !FRAME.matcher(line).matches()
                && !UNSEEN.matcher(line).matches()
                && !STYLE.matcher(line).matches()
                && !line.matches("[|,:!]={3,}");
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.addAll(FlatList.of(items));
            items.clear();
        }
        marks.clear();
    }
}
