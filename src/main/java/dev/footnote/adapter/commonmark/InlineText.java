package dev.footnote.adapter.commonmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a paragraph, a heading or a table cell, without emphasis, link targets and image addresses, without what is
 * crossed out, HTML and the marks of notes.
 */
final class InlineText {

    /** Stands for a line break that means no more than a space; commonmark leaves no such character in a text. */
    static final char SOFT_BREAK = '\u0000';

    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\s\\[\\]^]{1,40}\\]:?");
    private static final Pattern CROSSED_OUT = Pattern.compile("(?i)<(del|s|strike)\\b[^>]*>");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\b[^>]*>");

    private InlineText() {}

    /** The words below {@code block}; a hard line break is a line feed, a soft one a space. */
    static String of(Node block) {
        return withBreaks(block).replace(SOFT_BREAK, ' ').replaceAll(" {2,}", " ");
    }

    /** The same with {@link #SOFT_BREAK} where a line ends by chance. */
    static String withBreaks(Node block) {
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
                words.append(NOTE_MARK.matcher(leaf.getLiteral()).replaceAll(""));
            } else if (node instanceof Code leaf) {
                words.append(leaf.getLiteral());
            } else if (node instanceof HtmlInline leaf) {
                words.append(LINE_BREAK.matcher(leaf.getLiteral()).matches() ? "\n" : "");
                node = afterCrossedOut(leaf);
            } else if (node instanceof SoftLineBreak) {
                words.append(SOFT_BREAK);
            } else if (node instanceof HardLineBreak) {
                words.append('\n');
            } else if (!(node instanceof Strikethrough)) {
                append(node, words);
            }
        }
    }

    /** The tag that ends what {@code tag} crosses out, or {@code tag} itself where it crosses out nothing. */
    private static Node afterCrossedOut(HtmlInline tag) {
        Matcher opening = CROSSED_OUT.matcher(tag.getLiteral());
        if (opening.matches()) {
            String closing = "</" + opening.group(1) + ">";
            for (Node node = tag.getNext(); node != null; node = node.getNext()) {
                if (node instanceof HtmlInline end && end.getLiteral().equalsIgnoreCase(closing)) {
                    return end;
                }
            }
        }
        return tag;
    }
}
