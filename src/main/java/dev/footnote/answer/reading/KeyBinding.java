package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.language.Key;
import dev.footnote.language.Key.Stand;
import dev.footnote.language.WordReader;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Binds a question to the model, year, number or name that it names: what is said of another one of these answers little. */
final class KeyBinding {

    /** What is left of the score of a sentence about another one. */
    private static final double LEFT = 0.1;

    private final WordReader words;

    KeyBinding(WordReader words) {
        this.words = words;
    }

    /** The readings; a sentence about another one than the question names has little of its score. */
    List<Reading> bind(Asked asked, List<Reading> readings) {
        Collection<List<Key>> kinds = kinds(asked);
        return readings.stream()
                .map(reading -> reading.with(
                        sentence -> isOfAnother(kinds, reading.hit().passage(), sentence)
                                ? sentence.withScore(LEFT * sentence.score())
                                : sentence))
                .toList();
    }

    private static boolean isOfAnother(Collection<List<Key>> kinds, Passage passage, SentenceReading sentence) {
        return kinds.stream()
                .anyMatch(keys -> KeyStanding.of(keys, List.of(), passage, sentence.sentence()) == Stand.HAS_ANOTHER);
    }

    /** The keys of the question: of several of one kind each will do. */
    private Collection<List<Key>> kinds(Asked asked) {
        List<Key> keys = new ArrayList<>(Key.of(asked.text(), words.read(asked.text())));
        asked.mentions().stream()
                .filter(mention -> mention.kind().isName())
                .forEach(mention -> keys.addAll(Key.ofName(asked.text(), mention.span())));
        Map<String, List<Key>> kinds = new LinkedHashMap<>();
        keys.forEach(key -> kinds.computeIfAbsent(key.kind().pattern(), kind -> new ArrayList<>())
                .add(key));
        return kinds.values();
    }
}
