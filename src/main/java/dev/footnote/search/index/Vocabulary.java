package dev.footnote.search.index;

import dev.footnote.document.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The vocabulary of the corpus: the words of all documents as they are written, in lower case. Safe for use by several
 * threads.
 */
public final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final Map<String, Map<String, Integer>> byDocument = new ConcurrentHashMap<>();
    private volatile Map<String, Integer> counts = Map.of();

    /** Takes in documents, each in place of the one of the same id that was there before. */
    public synchronized void add(List<Document> documents) {
        for (Document document : documents) {
            Map<String, Integer> words = new HashMap<>();
            Matcher matcher = WORD.matcher(document.text());
            while (matcher.find()) {
                words.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            byDocument.put(document.id(), words);
        }
        Map<String, Integer> all = new HashMap<>();
        byDocument.values().forEach(words -> words.forEach((word, count) -> all.merge(word, count, Integer::sum)));
        counts = all;
    }

    /** Whether any document has {@code word}, given in lower case. */
    public boolean has(String word) {
        return counts.containsKey(word);
    }

    /**
     * The word of the documents that {@code word} was most likely meant to be: the one that takes the fewest slips of the
     * fingers, of those the most frequent; none when it would take more than {@code maxSlips}.
     */
    public Optional<String> nearest(String word, int maxSlips) {
        String best = null;
        int bestSlips = maxSlips + 1;
        int bestCount = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String candidate = entry.getKey();
            if (Math.abs(candidate.length() - word.length()) > maxSlips || candidate.charAt(0) != word.charAt(0)) {
                continue;
            }
            int slips = Slips.between(word, candidate);
            boolean better = slips < bestSlips
                    || slips == bestSlips
                            && (entry.getValue() > bestCount
                                    || entry.getValue() == bestCount && candidate.compareTo(best) < 0);
            if (slips <= maxSlips && better) {
                best = candidate;
                bestSlips = slips;
                bestCount = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }
}
