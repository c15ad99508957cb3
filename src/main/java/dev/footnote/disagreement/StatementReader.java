package dev.footnote.disagreement;

import dev.footnote.document.Span;
import dev.footnote.index.CompactTokenVectors;
import dev.footnote.index.PassageTokens;
import dev.footnote.index.Term;
import dev.footnote.index.TextAnalyzer;
import dev.footnote.passage.Passage;
import dev.footnote.reading.Mention;
import dev.footnote.reading.MentionFinder;
import dev.footnote.reading.NameFinder;
import dev.footnote.reading.PartOfSpeech;
import dev.footnote.reading.Reading;
import dev.footnote.reading.SentenceReading;
import dev.footnote.reading.TaggedWord;
import dev.footnote.reading.WordTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prepares sentences that were read to be held against each other. */
final class StatementReader {

    /** How many sentences before are looked at for who speaks and what it is about. */
    private static final int BEFORE = 3;

    private final TextAnalyzer analyzer;
    private final WordTagger tagger;
    private final PassageTokens tokens;
    private final Speakers speakers;
    private final MentionFinder amounts = new MentionFinder();
    private final NameFinder names = new NameFinder();

    StatementReader(TextAnalyzer analyzer, WordTagger tagger, PassageTokens tokens) {
        this.analyzer = analyzer;
        this.tagger = tagger;
        this.tokens = tokens;
        this.speakers = new Speakers(tagger);
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
                surroundings(passage, before));
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
        List<Term> terms = analyzer.analyze(text);
        CompactTokenVectors pieces =
                tokens.of(Collections.singletonList(passage)).get(0);
        int shift = passage.textInContext().length()
                - passage.text().length()
                - passage.span().start()
                + sentence.start();
        List<Word> words = new ArrayList<>();
        for (TaggedWord tagged : tagger.tag(text)) {
            Span span = tagged.span();
            String term = terms.stream()
                    .filter(found -> found.span().overlaps(span))
                    .map(Term::text)
                    .findFirst()
                    .orElse("");
            words.add(new Word(
                    span,
                    span.in(text).toLowerCase(Locale.ROOT),
                    term,
                    tagged.part(),
                    isName(tagged, text),
                    term.isEmpty() ? null : vector(pieces, span.shift(shift))));
        }
        return words;
    }

    private static boolean isName(TaggedWord word, String sentence) {
        boolean capital = word.span().start() > 0
                && Character.isUpperCase(sentence.charAt(word.span().start()));
        return word.part() == PartOfSpeech.PROPN || capital && word.part() == PartOfSpeech.NOUN;
    }

    /** The mean of the pieces of a word, brought to length 1. */
    private static float[] vector(CompactTokenVectors pieces, Span word) {
        float[] mean = null;
        for (int i = 0; i < pieces.spans().size(); i++) {
            if (word.overlaps(pieces.spans().get(i))) {
                float[] piece = pieces.vector(i);
                mean = mean == null ? new float[piece.length] : mean;
                for (int d = 0; d < piece.length; d++) {
                    mean[d] += piece[d];
                }
            }
        }
        return mean == null ? null : unit(mean);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float number : vector) {
            square += number * number;
        }
        float length = (float) Math.sqrt(square);
        for (int d = 0; d < vector.length && length > 0; d++) {
            vector[d] /= length;
        }
        return vector;
    }
}
