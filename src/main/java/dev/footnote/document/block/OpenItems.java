package dev.footnote.document.block;

import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lists and items that are being written: what a line begins with, and where each item begins. */
final class OpenItems {

    /** A list, or an item of one; {@code start} is -1 until something of it is written. */
    private static final class Open {
        private final String marker;
        private final String outerLead;
        private final String outerIndent;
        private final int offset;
        private int start = -1;

        Open(String marker, String outerLead, String outerIndent) {
            this.marker = marker;
            this.outerLead = outerLead;
            this.outerIndent = outerIndent;
            this.offset = outerLead.length();
        }
    }

    private final WrittenText text;
    private final Deque<Open> open = new ArrayDeque<>();

    // what the next line begins with: an item's marker until it is written, then as many spaces
    private String lead = "";
    private String indent = "";
    private boolean inList;
    private int depth;

    OpenItems(WrittenText text) {
        this.text = text;
    }

    /** Begins the next block: on a new line within a list, else behind a blank one. */
    void begin() {
        if (inList) {
            text.startLine();
        } else {
            text.startBlock();
        }
        int line = text.length();
        text.add(lead);
        for (Open one : open) {
            if (one.start < 0) {
                one.start = line + one.offset;
            }
        }
        inList = !indent.isEmpty();
        lead = indent;
    }

    /** What a further line of the same block begins with. */
    String indent() {
        return indent;
    }

    boolean inItem() {
        return depth > 0;
    }

    /** The next block keeps its own indentation. */
    void forgetIndent() {
        lead = lead.isBlank() ? "" : lead;
    }

    void open() {
        open.push(new Open("", lead, indent));
        depth++;
    }

    void start(String marker) {
        open.push(new Open(marker, lead, indent));
        lead = lead + marker;
        indent = indent + " ".repeat(marker.length());
    }

    void end() {
        Open item = open.pop();
        lead = item.start >= 0 ? item.outerIndent : item.outerLead;
        indent = item.outerIndent;
        if (item.start >= 0) {
            text.place(Kind.ITEM, item.marker.strip(), depth, Span.of(item.start, text.length()));
        }
    }

    void close() {
        Open list = open.pop();
        depth--;
        if (list.start >= 0) {
            text.place(Kind.LIST, Span.of(list.start, text.length()));
        }
        if (depth == 0) {
            inList = false;
        }
    }
}
