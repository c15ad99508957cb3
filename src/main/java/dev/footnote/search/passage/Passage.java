package dev.footnote.search.passage;

import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit of retrieval: some consecutive sentences of one document. Its text is always the document's text at its span.
 *
 * @param document the document it is a part of
 * @param span where it stands in the document's text
 * @param sentences its sentences in order, as spans of the document's text inside {@code span}
 * @param headings the headings it stands under, the topmost first
 */
public record Passage(Document document, Span span, List<Span> sentences, List<String> headings) {

    /** The longest lead, in UTF-16 code units. */
    private static final int LONGEST_LEAD = 160;

    public Passage {
        sentences = List.copyOf(sentences);
        headings = List.copyOf(headings);
        if (span.end() > document.text().length()) {
            throw new IllegalArgumentException(document.id() + ": passage " + span + " lies outside the text");
        }
        for (Span sentence : sentences) {
            if (!span.contains(sentence)) {
                throw new IllegalArgumentException(document.id() + ": sentence " + sentence + " lies outside " + span);
            }
        }
    }

    /** The same in every index of the same documents: {@code documentId@version#start-end}. */
    public String id() {
        return document.id() + "@" + document.version() + "#" + span.start() + "-" + span.end();
    }

    public String text() {
        return span.in(document.text());
    }

    /**
     * The title and the headings, without repeating one that equals the one before, and the {@link #lead()}: what the
     * passage is about.
     */
    public String context() {
        StringBuilder context = new StringBuilder();
        String before = "";
        if (!document.description().titleDerived()) {
            before = document.title();
            context.append(before);
        }
        for (String heading : headings) {
            if (!heading.equalsIgnoreCase(before)) {
                context.append(context.isEmpty() ? "" : ". ").append(heading);
            }
            before = heading;
        }
        String lead = lead();
        return context.append(context.isEmpty() || lead.isEmpty() ? "" : ". ")
                .append(lead)
                .toString();
    }

    /**
     * What the passage lacks at its start because it begins within a list, a table or an answer: the lead-in, the items
     * above, the heads of the columns, the question; on one line, at most 160 UTF-16 code units, empty where it lacks
     * nothing.
     */
    public String lead() {
        if (sentences.isEmpty()) {
            return "";
        }
        List<String> lacking = new ArrayList<>();
        for (Context context : contextOf(sentences.get(0))) {
            boolean isHeading = context.role() == Context.Role.HEADING
                    || headings.contains(context.span().in(document.text()));
            if (!isHeading && !span.contains(context.span())) {
                lacking.add(context.span().in(document.text()).strip().replaceAll("\\s+", " "));
            }
        }
        return shortened(String.join(" ", lacking));
    }

    private static String shortened(String lead) {
        if (lead.length() <= LONGEST_LEAD) {
            return lead;
        }
        int space = lead.lastIndexOf(' ', LONGEST_LEAD);
        return lead.substring(0, space > 0 ? space : LONGEST_LEAD);
    }

    /** What gives {@code sentence}, one of these, its meaning: heads, lead-in, parent item, question, headings. */
    public List<Context> contextOf(Span sentence) {
        return Context.of(document, sentence);
    }

    /** Whether {@code sentence}, one of these, only names or announces what follows, so that it answers nothing alone. */
    public boolean isHeadingOrLeadIn(Span sentence) {
        return Context.isHeadingOrLeadIn(document, sentence);
    }

    /** What is embedded: the context, then the text. */
    public String textInContext() {
        String context = context();
        return context.isEmpty() ? text() : context + "\n" + text();
    }

    /**
     * Two passages are the same when nothing tells them apart: the same place, cut into the same sentences under the same
     * headings, of the same document with the same description. What is made from a passage can be kept under it through
     * every change of the documents.
     */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Passage that
                        && span.equals(that.span)
                        && (document == that.document || document.equals(that.document))
                        && sentences.equals(that.sentences)
                        && headings.equals(that.headings);
    }

    @Override
    public int hashCode() {
        return 31 * document.id().hashCode() + span.hashCode();
    }
}
