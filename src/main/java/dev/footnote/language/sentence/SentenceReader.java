package dev.footnote.language.sentence;

import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.WeekdaySpan;
import dev.footnote.language.Word;
import dev.footnote.language.WordReader;
import dev.footnote.language.WordTagger;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.amount.Value;
import dev.footnote.language.amount.ValueReader;
import dev.footnote.language.speech.Attribution;
import dev.footnote.language.speech.Speakers;
import dev.footnote.work.Budget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Prepares sentences of questions, answers and documents. Safe for use by several threads. */
public final class SentenceReader {

    /** How many sentences before may tell who speaks and what it is about. */
    private static final int BEFORE = 3;

    private final TextAnalyzer analyzer;
    private final TokenEmbedder embedder;
    private final WordTagger tagger;
    private final Speakers speakers;
    private final MentionFinder amounts = new MentionFinder();
    private final NameFinder names = new NameFinder();

    public SentenceReader(TextAnalyzer analyzer, WordTagger tagger, TokenEmbedder embedder) {
        this.analyzer = analyzer;
        this.embedder = embedder;
        this.tagger = tagger;
        this.speakers = new Speakers(tagger);
    }

    /** A sentence that stands alone. */
    public Sentence read(String text) {
        Span all = Span.of(0, text.length());
        Once<CompactTokenVectors> pieces = new Once<>(() -> new CompactTokenVectors(embedder.tokenVectors(text)));
        return new Sentence(all, text, List.of(), new Vectors(pieces, all), this);
    }

    /**
     * Sentences of a document that follow each other.
     *
     * @param document the document's text
     * @param spans where they stand in it, in order
     * @param pieces the word pieces of the text that was embedded
     * @param shift what makes of a place in the document one in that text
     */
    public List<Sentence> read(String document, List<Span> spans, Supplier<CompactTokenVectors> pieces, int shift) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (Span span : spans) {
            String text = span.in(document);
            sentences.add(new Sentence(span, text, before, new Vectors(pieces, span.shift(shift)), this));
            before.add(0, text);
            if (before.size() > BEFORE) {
                before.remove(BEFORE);
            }
        }
        return List.copyOf(sentences);
    }

    /** The terms of a text in the index. */
    public List<Term> terms(String text) {
        return analyzer.analyze(text);
    }

    /** Its terms, and those of the days of the week that it names otherwise: "Mon–Fri". */
    Set<String> vocabulary(Sentence sentence) {
        Set<String> vocabulary =
                sentence.terms().stream().map(Term::text).collect(Collectors.toCollection(HashSet::new));
        for (WeekdaySpan named : WeekdaySpan.in(sentence.text())) {
            named.days()
                    .forEach(day ->
                            terms(day.name().toLowerCase(Locale.ROOT)).forEach(term -> vocabulary.add(term.text())));
        }
        return Set.copyOf(vocabulary);
    }

    List<Mention> mentions(String text) {
        Budget.check();
        List<Mention> mentions = new ArrayList<>(amounts.find(text));
        names.find(text).stream()
                .filter(name ->
                        mentions.stream().noneMatch(other -> other.span().overlaps(name.span())))
                .toList()
                .forEach(mentions::add);
        return List.copyOf(mentions);
    }

    List<TaggedWord> tagged(String text) {
        Budget.check();
        return List.copyOf(tagger.tag(text));
    }

    List<Word> words(Sentence sentence, Vectors vectors) {
        return List.copyOf(WordReader.read(
                sentence.text(),
                sentence.tagged(),
                sentence.terms(),
                vectors.pieces().get(),
                vectors.place().start()));
    }

    List<Value> values(Sentence sentence) {
        return ValueReader.read(sentence.text(), sentence.words(), sentence.mentions());
    }

    Optional<Attribution> speaker(Sentence sentence) {
        return speakers.of(sentence.text(), sentence.before());
    }
}
