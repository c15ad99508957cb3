package dev.footnote.search.passage;

import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a document as a person would point at them: a sentence, a list item, a table row, an option with its
 * meaning, a short answer to a question, a line of code.
 */
final class SentenceUnits {

    /** An item or an answer that is longer, in UTF-16 code units, is told sentence by sentence. */
    private static final int LONGEST_WHOLE = 200;

    private final Document document;
    private final String text;
    private final SentenceSplitter sentences;

    SentenceUnits(Document document, SentenceSplitter sentences) {
        this.document = document;
        this.text = document.text();
        this.sentences = sentences;
    }

    /** The sentences of {@code region} in order, without overlap; all of it but white space lies in one of them. */
    List<Span> in(Span region) {
        List<Span> units = new ArrayList<>();
        int at = region.start();
        for (Place place : document.places().startingIn(region)) {
            Span unit = unit(place);
            int end = Math.min(unit.end(), region.end());
            if (unit.start() >= at && end > unit.start()) {
                addSentences(Span.of(at, unit.start()), units);
                add(place.kind(), Span.of(unit.start(), end), units);
                at = end;
            }
        }
        addSentences(Span.of(at, region.end()), units);
        return units;
    }

    /** What of a place is cut out of the text around it; nothing of a place that is told by what it holds. */
    private Span unit(Place place) {
        return switch (place.kind()) {
            case ROW, HEADS, OPTION, CONTENTS, LEAD_IN, QUESTION, CODE, FRONT_MATTER -> place.span();
            case ITEM -> Context.ownWords(document, place);
            case ANSWER ->
                holdsOthers(place) ? Span.of(place.span().start(), place.span().start()) : place.span();
            case PAGE, HEADING, VERSION, LIST, TABLE, CELL ->
                Span.of(place.span().start(), place.span().start());
        };
    }

    private boolean holdsOthers(Place place) {
        return document.places().startingIn(place.span()).stream().anyMatch(other -> other.kind() != Kind.ANSWER);
    }

    private void add(Kind kind, Span unit, List<Span> units) {
        Span words = unit.strip(text);
        if (kind == Kind.CODE || kind == Kind.FRONT_MATTER) {
            addLines(words, units);
        } else if ((kind == Kind.ITEM || kind == Kind.ANSWER) && words.length() > LONGEST_WHOLE) {
            addSentences(words, units);
        } else if (!words.isEmpty()) {
            units.add(words);
        }
    }

    private void addLines(Span lines, List<Span> units) {
        int at = lines.start();
        while (at < lines.end()) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 || feed > lines.end() ? lines.end() : feed;
            Span line = Span.of(at, end).strip(text);
            if (!line.isEmpty()) {
                units.add(line);
            }
            at = end + 1;
        }
    }

    private void addSentences(Span part, List<Span> units) {
        if (!part.isEmpty()) {
            sentences.split(part.in(text)).forEach(sentence -> units.add(sentence.shift(part.start())));
        }
    }
}
