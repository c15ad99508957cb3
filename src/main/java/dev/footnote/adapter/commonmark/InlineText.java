package dev.footnote.adapter.commonmark;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a paragraph, a heading or a table cell, without emphasis, link targets and image addresses. */
final class InlineText {

    private InlineText() {}

    /** The words below {@code block}; a hard line break is a line feed, a soft one a space. */
    static String of(Node block) {
        StringBuilder words = new StringBuilder();
        append(block, words);
        return words.toString().strip();
    }

    /** The same on one line. */
    static String onOneLine(Node block) {
        return of(block).replaceAll("\\R+", " ");
    }

    private static void append(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text leaf) {
                words.append(leaf.getLiteral());
            } else if (node instanceof Code leaf) {
                words.append(leaf.getLiteral());
            } else if (node instanceof HtmlInline leaf) {
                words.append(leaf.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                words.append(' ');
            } else if (node instanceof HardLineBreak) {
                words.append('\n');
            } else {
                append(node, words);
            }
        }
    }
}
