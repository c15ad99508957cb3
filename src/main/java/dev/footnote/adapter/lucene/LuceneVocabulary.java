package dev.footnote.adapter.lucene;

import dev.footnote.search.index.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** The words in the dictionary of the index; what is near a word is found in it by Lucene's Levenshtein automata. */
final class LuceneVocabulary implements Vocabulary {

    private static final int MOST_SLIPS = 2;

    /** So many words that take the same number of slips are compared by how many passages have them. */
    private static final int MOST_CANDIDATES = 100;

    private static final Comparator<Map.Entry<String, Integer>> BEST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final DirectoryReader reader;
    private final LiveStatistics live;

    LuceneVocabulary(DirectoryReader reader, LiveStatistics live) {
        this.reader = reader;
        this.live = live;
    }

    @Override
    public boolean has(String word) {
        return frequency(word) > 0;
    }

    @Override
    public Optional<String> nearest(String word, int maxSlips) {
        if (maxSlips < 1 || maxSlips > MOST_SLIPS) {
            throw new IllegalArgumentException("1 or 2 slips are mended, not " + maxSlips);
        }
        Optional<String> nearest = Optional.empty();
        for (int slips = 1; slips <= maxSlips && nearest.isEmpty(); slips++) {
            nearest = within(word, slips);
        }
        return nearest;
    }

    private Optional<String> within(String word, int slips) {
        try {
            Map<String, Integer> held = new HashMap<>();
            for (SuggestWord near : checker(slips)
                    .suggestSimilar(
                            new Term(PassageFields.WORD, word), MOST_CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS)) {
                held.put(near.string, frequency(near.string));
            }
            held.values().removeIf(frequency -> frequency == 0);
            return held.entrySet().stream().min(BEST).map(Map.Entry::getKey);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private int frequency(String word) {
        try {
            return live.frequency(new Term(PassageFields.WORD, word));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** Any word that takes no more slips, however rare it is and however common the other. */
    private static DirectSpellChecker checker(int slips) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(slips);
        checker.setMinPrefix(1);
        checker.setMinQueryLength(1);
        checker.setMaxQueryFrequency(0.99f);
        checker.setThresholdFrequency(0);
        checker.setAccuracy(0);
        return checker;
    }
}
