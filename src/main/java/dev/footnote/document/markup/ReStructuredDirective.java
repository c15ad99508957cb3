package dev.footnote.document.markup;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A directive of reStructuredText: code, a remark, a table; what is fetched or only arranges the page is left out. */
final class ReStructuredDirective {

    private static final Pattern DIRECTIVE = Pattern.compile("([\\w-]+(?::[\\w-]+)*)::(?: +(.*))?");
    private static final Set<String> CODE =
            Set.of("code", "code-block", "sourcecode", "parsed-literal", "prompt", "console", "math");
    private static final Set<String> REMARKS =
            Set.of("note", "warning", "tip", "important", "caution", "danger", "hint", "attention", "error", "seealso");
    private static final Set<String> UNSEEN = Set.of(
            ("image contents toctree include literalinclude raw index highlight meta sectnum default-role role replace"
                            + " header footer target-notes class currentmodule module date unicode tabularcolumns")
                    .split(" "));

    private ReStructuredDirective() {}

    /** @param inner reads lines as a page of their own */
    static List<Block> blocks(
            String markup, List<String> inside, ReStructuredWords words, Function<List<String>, List<Block>> inner) {
        Matcher directive = DIRECTIVE.matcher(markup);
        if (!directive.matches() || UNSEEN.contains(directive.group(1))) {
            return List.of();
        }
        String name = directive.group(1);
        String given = directive.group(2) == null ? "" : directive.group(2);
        List<String> content = content(inside);
        if (CODE.contains(name)) {
            return List.of(new Block.Code(String.join("\n", content).strip()));
        }
        if (name.equals("csv-table") || name.equals("list-table")) {
            return table(name, given, inside, words, inner);
        }
        List<String> all = new ArrayList<>();
        if (REMARKS.contains(name)) {
            all.add(Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": " + given);
            int first = content.isEmpty() || !content.get(0).isBlank() || !given.isEmpty() ? 0 : 1;
            all.addAll(content.subList(first, content.size()));
        } else {
            String shown = name.equals("figure") ? "" : given;
            all.add(name.endsWith("table") && !shown.isBlank() && !shown.endsWith(":") ? shown + ":" : shown);
            all.add("");
            all.addAll(content);
        }
        return inner.apply(all);
    }

    /** Without the options, which stand first. */
    private static List<String> content(List<String> inside) {
        int from = 0;
        while (from < inside.size() && inside.get(from).matches(":[\\w-]+:.*")) {
            from++;
        }
        while (from > 0 && from < inside.size() && inside.get(from).isBlank()) {
            from++;
        }
        return inside.subList(from, inside.size());
    }

    private static List<Block> table(
            String name,
            String given,
            List<String> inside,
            ReStructuredWords words,
            Function<List<String>, List<Block>> inner) {
        List<Block> blocks = new ArrayList<>();
        if (!given.isBlank()) {
            blocks.add(new Block.Paragraph(words.of(given.endsWith(":") ? given : given + ":")));
        }
        blocks.add(
                name.equals("csv-table")
                        ? ReStructuredTable.values(inside, content(inside), words)
                        : ReStructuredTable.nested(inside, inner.apply(content(inside))));
        return blocks;
    }
}
