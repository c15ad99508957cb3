package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Places of a text with what is to stand there instead. */
final class Edits {

    private final Map<Span, String> places = new TreeMap<>(Comparator.comparingInt(Span::start));

    void replace(Span span, String text) {
        if (places.keySet().stream().noneMatch(span::overlaps)) {
            places.putIfAbsent(span, text);
        }
    }

    void insert(int at, String text) {
        places.putIfAbsent(Span.of(at, at), text);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    String applyTo(String text) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Map.Entry<Span, String> place : places.entrySet()) {
            result.append(text, from, place.getKey().start()).append(place.getValue());
            from = place.getKey().end();
        }
        return result.append(text.substring(from)).toString();
    }
}
