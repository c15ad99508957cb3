package dev.footnote.evaluation.report;

import dev.footnote.answer.citation.Citation;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.run.QuestionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Shows what an answer cites beside what it should rest on: the stretches of text with both marked in them. */
final class CitedText {

    private static final int CONTEXT = 180;
    private static final int MOST_STRETCHES = 8;

    private final QuestionResult result;
    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, List<Span>> cited = new TreeMap<>();
    private final Map<String, List<Span>> wanted = new TreeMap<>();

    private CitedText(QuestionResult result, Map<String, Document> known) {
        this.result = result;
        for (Citation citation : result.citations()) {
            documents.put(citation.document().id(), citation.document());
            add(cited, citation.document().id(), citation.span());
        }
        for (List<DocumentSpan> item : result.evidence()) {
            for (DocumentSpan place : item) {
                Document document = known.get(place.documentId());
                if (document != null && place.span().end() <= document.text().length()) {
                    documents.putIfAbsent(document.id(), document);
                    add(wanted, document.id(), place.span());
                }
            }
        }
    }

    /** The stretches, document by document; nothing is added where there is neither a citation nor evidence. */
    static void add(Markup html, QuestionResult result, Map<String, Document> documents) {
        CitedText text = new CitedText(result, documents);
        int left = MOST_STRETCHES;
        for (Document document : text.documents.values()) {
            List<Span> stretches = text.stretches(document);
            List<Span> shown = stretches.subList(0, Math.min(left, stretches.size()));
            left -= shown.size();
            if (!shown.isEmpty()) {
                text.document(html, document, shown);
            }
        }
    }

    private void document(Markup html, Document document, List<Span> stretches) {
        html.open("figure", "class", "source");
        html.open("figcaption")
                .element("b", document.title())
                .text(" ")
                .element("span", document.id(), "class", "soft");
        html.close("figcaption");
        for (Span stretch : stretches) {
            html.open("blockquote").text(stretch.start() == 0 ? "" : "… ");
            marked(html, document, stretch);
            html.text(stretch.end() == document.text().length() ? "" : " …").close("blockquote");
        }
        html.close("figure").line();
    }

    /** Cuts the stretch where any mark begins or ends, so that marks may overlap as they like. */
    private void marked(Markup html, Document document, Span stretch) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        marks(document).forEach(mark -> {
            cuts.add(Math.max(stretch.start(), Math.min(stretch.end(), mark.start())));
            cuts.add(Math.max(stretch.start(), Math.min(stretch.end(), mark.end())));
        });
        int from = stretch.start();
        for (int to : cuts.tailSet(from, false)) {
            piece(html, document, Span.of(from, to));
            from = to;
        }
    }

    private void piece(Markup html, Document document, Span piece) {
        boolean isCited = holds(cited, document, piece);
        boolean isWanted = holds(wanted, document, piece);
        String text = piece.in(document.text());
        if (!isCited && !isWanted) {
            html.text(text);
            return;
        }
        String meaning = isCited && isWanted ? "met" : isCited ? "cited" : "wanted";
        html.element("mark", text, "class", meaning);
        citationsEndingAt(document, piece.end()).forEach(number -> html.element("sup", String.valueOf(number)));
    }

    private List<Integer> citationsEndingAt(Document document, int end) {
        return result.citations().stream()
                .filter(citation -> citation.document().id().equals(document.id())
                        && citation.span().end() == end)
                .map(Citation::number)
                .toList();
    }

    private List<Span> stretches(Document document) {
        List<Span> stretches = new ArrayList<>();
        for (Span mark : marks(document)) {
            Span stretch = withContext(mark, document.text());
            int last = stretches.size() - 1;
            if (last >= 0 && stretch.start() <= stretches.get(last).end()) {
                stretches.set(last, stretches.get(last).union(stretch));
            } else {
                stretches.add(stretch);
            }
        }
        return stretches;
    }

    private List<Span> marks(Document document) {
        List<Span> marks = new ArrayList<>(cited.getOrDefault(document.id(), List.of()));
        marks.addAll(wanted.getOrDefault(document.id(), List.of()));
        marks.sort(Comparator.naturalOrder());
        return marks;
    }

    /** As much before and after as fits, from one blank to another. */
    private static Span withContext(Span mark, String text) {
        int from = Math.max(0, mark.start() - CONTEXT);
        int to = Math.min(text.length(), mark.end() + CONTEXT);
        while (from > 0 && from < mark.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > mark.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return Span.of(from, to).strip(text);
    }

    private static boolean holds(Map<String, List<Span>> spans, Document document, Span piece) {
        return spans.getOrDefault(document.id(), List.of()).stream().anyMatch(span -> span.contains(piece));
    }

    private static void add(Map<String, List<Span>> spans, String document, Span span) {
        if (!span.isEmpty()) {
            spans.computeIfAbsent(document, id -> new ArrayList<>()).add(span);
        }
    }
}
