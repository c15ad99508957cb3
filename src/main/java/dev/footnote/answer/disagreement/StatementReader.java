package dev.footnote.answer.disagreement;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.Word;
import dev.footnote.language.WordReader;
import dev.footnote.language.WordTagger;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.speech.Speakers;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prepares sentences that were read to be held against each other. */
final class StatementReader {

    /** How many sentences before are looked at for who speaks and what it is about. */
    private static final int BEFORE = 3;

    private final TextAnalyzer analyzer;
    private final WordReader words;
    private final PassageTokens tokens;
    private final Speakers speakers;
    private final MentionFinder amounts = new MentionFinder();
    private final NameFinder names = new NameFinder();

    StatementReader(TextAnalyzer analyzer, WordTagger tagger, PassageTokens tokens) {
        this.analyzer = analyzer;
        this.words = new WordReader(analyzer, tagger);
        this.tokens = tokens;
        this.speakers = new Speakers(tagger);
    }

    Focus focus(Asked asked) {
        return Focus.of(asked, words.read(asked.text()));
    }

    Statement read(Reading reading, SentenceReading sentence) {
        Passage passage = reading.hit().passage();
        String text = sentence.sentence().in(passage.document().text());
        List<String> before = before(passage, sentence.sentence());
        List<Mention> mentions = new ArrayList<>(amounts.find(text));
        names.find(text).stream()
                .filter(name ->
                        mentions.stream().noneMatch(other -> other.span().overlaps(name.span())))
                .toList()
                .forEach(mentions::add);
        return new Statement(
                passage.document(),
                sentence.sentence(),
                sentence.score(),
                words(passage, sentence.sentence(), text),
                List.copyOf(mentions),
                speakers.of(text, before),
                surroundings(passage, before),
                before);
    }

    private static List<String> before(Passage passage, Span sentence) {
        int i = passage.sentences().indexOf(sentence);
        List<String> before = new ArrayList<>();
        for (int j = i - 1; j >= Math.max(0, i - BEFORE); j--) {
            before.add(passage.sentences().get(j).in(passage.document().text()));
        }
        return before;
    }

    private Set<String> surroundings(Passage passage, List<String> before) {
        Set<String> surroundings = new HashSet<>();
        analyzer.analyze(passage.document().title() + "\n" + passage.context() + "\n" + String.join("\n", before))
                .forEach(term -> surroundings.add(term.text()));
        return surroundings;
    }

    private List<Word> words(Passage passage, Span sentence, String text) {
        CompactTokenVectors pieces =
                tokens.of(Collections.singletonList(passage)).get(0);
        int shift = passage.textInContext().length()
                - passage.text().length()
                - passage.span().start()
                + sentence.start();
        return words.read(text, pieces, shift);
    }
}
