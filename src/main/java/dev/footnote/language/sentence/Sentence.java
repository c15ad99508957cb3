package dev.footnote.language.sentence;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.Term;
import dev.footnote.language.Word;
import dev.footnote.language.amount.Value;
import dev.footnote.language.modality.Stance;
import dev.footnote.language.speech.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence with all that is known of it; spans refer to its text. What takes time is made when it is first asked for and
 * then kept. Safe for use by several threads.
 */
public final class Sentence {

    private final Span span;
    private final String text;
    private final List<String> before;
    private final Once<List<Term>> terms;
    private final Once<Set<String>> vocabulary;
    private final Once<List<Mention>> mentions;
    private final Once<List<TaggedWord>> tagged;
    private final Once<List<Word>> words;
    private final Once<List<Value>> values;
    private final Once<List<Value>> figures;
    private final Once<List<Stance>> stances;
    private final Once<Optional<Attribution>> speaker;
    private final Once<float[]> meaning;
    private final Vectors vectors;

    /**
     * @param span where it stands in its document; the whole text for one without a document
     * @param before the few sentences before it, the nearest first
     * @param vectors those of its word pieces
     * @param reader finds what is in it
     */
    Sentence(Span span, String text, List<String> before, Vectors vectors, SentenceReader reader) {
        this.span = span;
        this.text = text;
        this.before = List.copyOf(before);
        this.vectors = vectors;
        this.terms = new Once<>(() -> reader.terms(text));
        this.vocabulary = new Once<>(() -> reader.vocabulary(this));
        this.mentions = new Once<>(() -> reader.mentions(text));
        this.tagged = new Once<>(() -> reader.tagged(text));
        this.words = new Once<>(() -> reader.words(this, vectors));
        this.values = new Once<>(() -> reader.values(this));
        this.figures = new Once<>(
                () -> values().stream().filter(value -> !value.kind().isName()).toList());
        this.stances = new Once<>(() -> Stance.of(words()));
        this.speaker = new Once<>(() -> reader.speaker(this));
        this.meaning = new Once<>(vectors::mean);
    }

    public Span span() {
        return span;
    }

    public String text() {
        return text;
    }

    /** The few sentences before it, the nearest first. */
    public List<String> before() {
        return before;
    }

    /** Its terms in the index, in order. */
    public List<Term> terms() {
        return terms.get();
    }

    /** The distinct terms, days of the week among them however they are named. */
    public Set<String> vocabulary() {
        return vocabulary.get();
    }

    /** What it names: amounts, dates and times, then names that belong to none of these. */
    public List<Mention> mentions() {
        return mentions.get();
    }

    /** The names among its mentions. */
    public List<Mention> names() {
        return mentions().stream().filter(mention -> mention.kind().isName()).toList();
    }

    /** Its words and marks in order, with their part of speech and nothing else. */
    List<TaggedWord> tagged() {
        return tagged.get();
    }

    /** Its words and marks in order, with all that is known of each. */
    public List<Word> words() {
        return words.get();
    }

    /** The words that say what it is about. */
    public List<Word> content() {
        return words().stream().filter(Word::isContent).toList();
    }

    /** What its mentions give, read as values. */
    public List<Value> values() {
        return values.get();
    }

    /** The amounts, dates and times among them. */
    public List<Value> figures() {
        return figures.get();
    }

    /** How it says one of its words. */
    public Stance stance(Word word) {
        return stances.get().get(words().indexOf(word));
    }

    /** Who says it, by its own words. */
    public Optional<Attribution> speaker() {
        return speaker.get();
    }

    /** The vectors of its word pieces, each of length 1. */
    public float[][] pieces() {
        return vectors.all();
    }

    /** The cosine of the mean vectors of both, -1 to 1; 0 where one has none. */
    public double likeness(Sentence other) {
        return cosine(meaning.get(), other.meaning.get());
    }

    /** The cosine of two vectors of length 1; 0 where one is empty. */
    public static double cosine(float[] one, float[] other) {
        float sum = 0;
        for (int d = 0; d < Math.min(one.length, other.length); d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
