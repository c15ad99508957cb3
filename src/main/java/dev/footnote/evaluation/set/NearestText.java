package dev.footnote.evaluation.set;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text that drifted from a quote probably stands. Takes time in proportion to the text's length. */
final class NearestText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private NearestText() {}

    /**
     * The stretch of as many words as the quote has that shares the most with it, each as often as it is in both; the
     * first of several, from its first to its last shared word. Nothing when fewer than half of the words are shared.
     */
    static Optional<Span> find(String quote, String text) {
        List<String> wanted =
                words(quote).stream().map(span -> folded(span, quote)).toList();
        List<Span> places = words(text);
        Map<String, Integer> open = new HashMap<>();
        wanted.forEach(word -> open.merge(word, 1, Integer::sum));
        int shared = 0;
        int best = 0;
        int bestEnd = 0;
        for (int end = 0; end < places.size(); end++) {
            shared += open.merge(folded(places.get(end), text), -1, Integer::sum) >= 0 ? 1 : 0;
            if (end >= wanted.size()) {
                shared -= open.merge(folded(places.get(end - wanted.size()), text), 1, Integer::sum) > 0 ? 1 : 0;
            }
            if (shared > best) {
                best = shared;
                bestEnd = end;
            }
        }
        if (2 * best < Math.max(1, wanted.size())) {
            return Optional.empty();
        }
        return Optional.of(trim(places.subList(Math.max(0, bestEnd - wanted.size() + 1), bestEnd + 1), wanted, text));
    }

    private static Span trim(List<Span> window, List<String> wanted, String text) {
        List<Span> shared = window.stream()
                .filter(span -> wanted.contains(folded(span, text)))
                .toList();
        return shared.get(0).union(shared.get(shared.size() - 1));
    }

    private static String folded(Span word, String text) {
        return word.in(text).toLowerCase(Locale.ROOT);
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(Span.of(matcher.start(), matcher.end()));
        }
        return words;
    }
}
