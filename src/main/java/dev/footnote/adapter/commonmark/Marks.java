package dev.footnote.adapter.commonmark;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Turns marks that a rendered page shows as signs into words: boxes of tasks, kinds of notes. */
final class Marks {

    private static final Pattern ALERT = Pattern.compile("\\[!(\\p{L})(\\p{L}{2,19})\\]\\s*");
    private static final Pattern BOX = Pattern.compile("\\[([ xX])\\]\\s+(?=\\S)");

    private Marks() {}

    /** {@code [!WARNING]} at the beginning of a quotation becomes "Warning:". */
    static void nameAlert(BlockQuote quote) {
        Text first = firstWords(quote);
        Matcher alert = ALERT.matcher(first == null ? "" : first.getLiteral());
        if (alert.matches()) {
            String name =
                    alert.group(1).toUpperCase(Locale.ROOT) + alert.group(2).toLowerCase(Locale.ROOT);
            first.setLiteral(name + ":" + (first.getNext() == null ? "" : " "));
        }
    }

    /**
     * {@code [x]} at the beginning of an item becomes "done:", {@code [ ]} "not done:"; where none of the list is done, as in one of
     * papers to bring, the boxes say nothing.
     */
    static void nameTaskBoxes(Node list) {
        boolean isWorkedOff = false;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Matcher box = box(item);
            isWorkedOff |= box.lookingAt() && !box.group(1).isBlank();
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Matcher box = box(item);
            if (box.lookingAt()) {
                String state = !isWorkedOff ? "" : box.group(1).isBlank() ? "not done: " : "done: ";
                Text first = firstWords(item);
                first.setLiteral(state + first.getLiteral().substring(box.end()));
            }
        }
    }

    private static Matcher box(Node item) {
        Text first = firstWords(item);
        return BOX.matcher(first == null ? "" : first.getLiteral());
    }

    /** The text that opens the first paragraph of a block, or null. */
    private static Text firstWords(Node block) {
        Node paragraph = block.getFirstChild();
        return paragraph != null && paragraph.getFirstChild() instanceof Text text ? text : null;
    }
}
