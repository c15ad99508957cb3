package dev.footnote.document;

import dev.footnote.document.Place.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words elsewhere in a document that give a sentence its meaning: the heads of a row's columns, the words that lead to a
 * list.
 *
 * @param role what they are to the sentence
 * @param span where they stand in the document's text
 */
public record Context(Role role, Span span) {

    /** What words can be to a sentence. */
    public enum Role {
        HEADING,
        QUESTION,
        LEAD_IN,
        /** The item that an item, or a line of code, stands below. */
        PARENT,
        /** The row or rows that name the columns. */
        HEADS
    }

    /** A paragraph before code that says no more than this leads to it, in UTF-16 code units. */
    private static final int LONGEST_STEP = 240;

    /** The context of {@code sentence}, a span of {@code document}, the outermost first; nothing of it is in the sentence. */
    public static List<Context> of(Document document, Span sentence) {
        Places places = document.places();
        List<Context> context = new ArrayList<>();
        for (Place heading : places.headingsAbove(sentence.start())) {
            boolean asks = heading.label().endsWith("?");
            context.add(new Context(asks ? Role.QUESTION : Role.HEADING, heading.span()));
        }
        List<Place> around = places.around(sentence);
        for (int i = around.size() - 1; i >= 0; i--) {
            add(document, around.get(i), sentence, context);
        }
        return List.copyOf(context);
    }

    /** Whether {@code sentence} only names or announces what follows: a heading, column heads, a lead-in, a line of contents. */
    public static boolean isHeadingOrLeadIn(Document document, Span sentence) {
        return document.places().around(sentence).stream().anyMatch(Context::announces);
    }

    private static boolean announces(Place place) {
        return place.is(Kind.HEADING, Kind.HEADS, Kind.LEAD_IN, Kind.CONTENTS, Kind.QUESTION);
    }

    private static void add(Document document, Place place, Span sentence, List<Context> context) {
        switch (place.kind()) {
            case ANSWER ->
                directlyBefore(document, place, Kind.QUESTION)
                        .ifPresent(span -> context.add(new Context(Role.QUESTION, span)));
            case LIST, TABLE -> {
                directlyBefore(document, place, Kind.LEAD_IN)
                        .ifPresent(span -> context.add(new Context(Role.LEAD_IN, span)));
                heads(document, place, sentence, context);
            }
            case CODE ->
                directlyBefore(document, place, Kind.LEAD_IN)
                        .or(() -> step(document, place))
                        .ifPresent(span -> context.add(new Context(Role.LEAD_IN, span)));
            case ITEM -> {
                Span own = ownWords(document, place);
                if (!own.overlaps(sentence)) {
                    context.add(new Context(Role.PARENT, own));
                } else if (own.start() < sentence.start()) {
                    context.add(new Context(
                            Role.PARENT, Span.of(own.start(), sentence.start()).strip(document.text())));
                }
            }
            case PAGE, FRONT_MATTER, HEADING, VERSION, QUESTION, LEAD_IN, HEADS, ROW, CELL, OPTION, CONTENTS -> {}
        }
    }

    private static void heads(Document document, Place table, Span sentence, List<Context> context) {
        for (Place heads : document.places().startingIn(table.span())) {
            if (heads.kind() == Kind.ROW) {
                return;
            }
            if (heads.kind() == Kind.HEADS && !heads.span().overlaps(sentence)) {
                context.add(new Context(Role.HEADS, heads.span()));
            }
        }
    }

    /** What the item itself says, up to the list, table or code nested in it. */
    public static Span ownWords(Document document, Place item) {
        int end = document.places().startingIn(item.span()).stream()
                .filter(place -> place.is(Kind.LIST, Kind.TABLE, Kind.CODE)
                        && place.span().start() > item.span().start())
                .mapToInt(place -> place.span().start())
                .findFirst()
                .orElse(item.span().end());
        return Span.of(item.span().start(), end).strip(document.text());
    }

    private static Optional<Span> directlyBefore(Document document, Place place, Kind kind) {
        return document.places()
                .before(place)
                .filter(before -> before.kind() == kind && isNext(document, before.span(), place.span()))
                .map(Place::span);
    }

    private static boolean isNext(Document document, Span before, Span after) {
        return before.end() <= after.start()
                && Span.of(before.end(), after.start()).in(document.text()).isBlank();
    }

    /** The short paragraph before code. */
    private static Optional<Span> step(Document document, Place code) {
        String text = document.text();
        Span before = Span.of(
                        Math.max(0, code.span().start() - LONGEST_STEP),
                        code.span().start())
                .strip(text);
        int start = text.lastIndexOf('\n', before.end() - 1) + 1;
        Span line = Span.of(Math.min(start, before.end()), before.end());
        boolean isWhole = !line.isEmpty() && line.start() >= before.start();
        return isWhole && document.places().around(line).isEmpty() ? Optional.of(line) : Optional.empty();
    }
}
