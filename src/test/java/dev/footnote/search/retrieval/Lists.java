package dev.footnote.search.retrieval;

import dev.footnote.document.Span;
import dev.footnote.search.index.Scored;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of passages named by a letter each. */
final class Lists {

    private Lists() {}

    /** Passages in this order, with these scores; without any, from 1 down. */
    static List<Scored> found(String letters, double... scores) {
        return IntStream.range(0, letters.length())
                .mapToObj(i ->
                        new Scored(passage(letters.substring(i, i + 1)), scores.length == 0 ? 1 - 0.1 * i : scores[i]))
                .toList();
    }

    static String names(List<Scored> found) {
        return found.stream().map(scored -> scored.passage().document().id()).collect(Collectors.joining());
    }

    private static Passage passage(String letter) {
        return new Passage(Sentences.document(letter, letter), Span.of(0, 1), List.of(), List.of());
    }
}
