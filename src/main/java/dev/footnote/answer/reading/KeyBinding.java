package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.language.Key;
import dev.footnote.language.Key.Stand;
import dev.footnote.language.Word;
import dev.footnote.language.WordReader;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.amount.ValueReader;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds a question to the model, year, number, name or quantity that it names: what is said of another one of these answers little. */
final class KeyBinding {

    /** What is left of the score of a sentence about another one. */
    private static final double LEFT = 0.1;

    /** The share of its confidence that a passage must keep: with less, what it answers is asked of another one. */
    private static final double REST = 0.3;

    private final WordReader words;
    private final MentionFinder mentions = new MentionFinder();

    KeyBinding(WordReader words) {
        this.words = words;
    }

    /** The readings; a sentence about another one than the question names has little of its score, and answers nothing. */
    List<Reading> bind(Asked asked, List<Reading> readings) {
        List<Word> question = words.read(asked.text());
        Collection<List<Key>> kinds = kinds(asked, question);
        Optional<AskedRole> role = AskedRole.of(asked.text(), question);
        Optional<AskedMeasure> measure = AskedMeasure.of(asked);
        return kinds.isEmpty() && role.isEmpty() && measure.isEmpty()
                ? readings
                : readings.stream()
                        .map(reading -> bind(kinds, role, measure, reading))
                        .toList();
    }

    private Reading bind(
            Collection<List<Key>> kinds, Optional<AskedRole> role, Optional<AskedMeasure> measure, Reading reading) {
        Passage passage = reading.hit().passage();
        Reading bound = reading.with(sentence -> isOfAnother(kinds, passage, sentence)
                        || role.filter(asked -> isReversed(asked, passage, sentence))
                                .isPresent()
                        || measure.filter(asked -> isOfAnotherQuantity(asked, passage, sentence))
                                .isPresent()
                ? sentence.withScore(LEFT * sentence.score()).asUnanswered()
                : sentence);
        boolean answersOther = bound.confidence() < REST * reading.confidence();
        return answersOther ? bound.with(SentenceReading::asUnanswered) : bound;
    }

    private static boolean isOfAnother(Collection<List<Key>> kinds, Passage passage, SentenceReading sentence) {
        return kinds.stream()
                .anyMatch(keys -> KeyStanding.of(keys, List.of(), passage, sentence.sentence()) == Stand.HAS_ANOTHER);
    }

    private boolean isReversed(AskedRole role, Passage passage, SentenceReading sentence) {
        return role.isReversedIn(
                words.read(sentence.sentence().in(passage.document().text())));
    }

    private boolean isOfAnotherQuantity(AskedMeasure asked, Passage passage, SentenceReading sentence) {
        String text = sentence.sentence().in(passage.document().text());
        return asked.isMissingIn(ValueReader.read(text, words.read(text), mentions.find(text)));
    }

    /** The keys of the question: of several of one kind each will do. */
    private Collection<List<Key>> kinds(Asked asked, List<Word> question) {
        List<Key> keys = new ArrayList<>(Key.of(asked.text(), question));
        asked.mentions().stream()
                .filter(mention -> mention.kind().isName())
                .forEach(mention -> keys.addAll(Key.ofName(asked.text(), mention.span())));
        Map<String, List<Key>> kinds = new LinkedHashMap<>();
        keys.forEach(key -> kinds.computeIfAbsent(key.kind().pattern(), kind -> new ArrayList<>())
                .add(key));
        return kinds.values();
    }
}
