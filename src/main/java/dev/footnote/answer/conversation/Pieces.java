package dev.footnote.answer.conversation;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.phrase.NounPhrase;
import dev.footnote.language.phrase.NounPhrase.Article;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pieces of questions: a few words without a verb that lean on the last question, "And in May?", "any awards?". */
final class Pieces {

    /** So many words without a verb are a piece of the last question, where one of them has its place there. */
    static final int LONGEST = 4;

    /** So many words say what they are about. */
    private static final int ENOUGH = 3;

    /** Both things that are compared are there. */
    private static final Pattern COMPARING =
            Pattern.compile("\\b(?:versus|vs|compared (?:to|with))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTRACTED =
            Pattern.compile("(?:what|who|where|how)['’]?s .*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Utterances utterances;
    private final Fragments fragments;
    private final CorpusKnowledge known;

    Pieces(Utterances utterances, Fragments fragments, CorpusKnowledge known) {
        this.utterances = utterances;
        this.fragments = fragments;
        this.known = known;
    }

    /**
     * Whether something said is a piece only.
     *
     * @param linked whether a word before it ties it to the last question
     */
    static boolean isOne(Utterance said, boolean linked) {
        boolean clause = said.isClause() || CONTRACTED.matcher(said.text()).matches();
        boolean governed = said.words().get(0).is(PartOfSpeech.ADP) && isLone(said, LONGEST);
        return !clause || isOnlySubject(said) || linked && isLone(said, ENOUGH) || governed;
    }

    /** What a few words mean. */
    Step step(Utterance said, boolean linked, Focus focus) {
        String words = isOnlySubject(said)
                ? said.text().substring(said.words().get(1).span().start())
                : said.text();
        Utterance piece = utterances.piece(resolved(said, words, focus));
        boolean asked = said.text().strip().endsWith("?") || isLone(said, 1);
        boolean replaces =
                linked || asked && isPiece(piece) || said.words().get(0).is(PartOfSpeech.ADP, PartOfSpeech.AUX);
        boolean sure = linked && piece.phrases().stream().noneMatch(phrase -> phrase.article() == Article.DEFINITE);
        return (replaces ? replaced(piece, focus, Optional.empty(), sure) : Optional.<Step>empty())
                .orElseGet(() -> thrownIn(piece, linked, focus));
    }

    /** "On the eve of it": what a piece points back to is put in before it is put in its place. */
    private String resolved(Utterance said, String words, Focus focus) {
        boolean points = said.text().equals(words)
                && said.words().stream()
                        .anyMatch(word -> Pronouns.fitting(word.text()).isPresent());
        return points ? new References(said, focus, known).resolved() : words;
    }

    private static boolean isLone(Utterance now, int most) {
        return words(now) <= most
                && now.words().stream().noneMatch(word -> word.is(PartOfSpeech.AUX, PartOfSpeech.PRON));
    }

    /** "A thesis?" after "How long is marking a written exam allowed to take?". */
    private static boolean isPiece(Utterance now) {
        return words(now) <= LONGEST && now.phrases().size() <= 2 && !now.text().endsWith("!");
    }

    private static long words(Utterance now) {
        return now.words().stream().filter(word -> !word.is(PartOfSpeech.PUNCT)).count();
    }

    /** "Did Ann?" after "Did Bob agree?". */
    private static boolean isOnlySubject(Utterance now) {
        return now.words().size() > 1
                && now.words().get(0).is(PartOfSpeech.AUX)
                && !now.words().get(1).text().matches("there|it")
                && now.phrases().size() == 1
                && now.words().stream().skip(1).noneMatch(word -> word.is(PartOfSpeech.VERB, PartOfSpeech.ADJ));
    }

    /** A few words without a verb: "any awards?". */
    private Step thrownIn(Utterance now, boolean linked, Focus focus) {
        References references = new References(now, focus, known);
        String resolved = references.resolved();
        if (!resolved.equals(now.text()) || focus.topic().isEmpty()) {
            return new Step(resolved, references.carried());
        }
        NounPhrase topic = focus.topic().get();
        return stands(now, linked, topic)
                ? new Step(now.text(), Optional.empty())
                : new Step(Wording.body(now.text()) + " of " + topic.definite() + "?", Optional.of(topic));
    }

    private static boolean stands(Utterance now, boolean linked, NounPhrase topic) {
        String text = now.text().strip();
        String words = Wording.body(text);
        return now.phrases().isEmpty()
                || words(now) >= ENOUGH
                || words(now) > 1 && !linked && !text.endsWith("?")
                || text.endsWith("!")
                || COMPARING.matcher(words).find()
                || words.toLowerCase(Locale.ROOT).contains(topic.head().replaceFirst("s$", ""))
                || now.phrases().stream()
                        .anyMatch(phrase -> phrase.isName() || phrase.completed() || phrase.specific() >= 2);
    }

    /** What a correction means. */
    Step corrected(Corrections.Exchange exchange, Focus focus) {
        Utterance now = utterances.piece(exchange.piece());
        return replaced(now, focus, exchange.instead(), true).orElseGet(() -> thrownIn(now, true, focus));
    }

    private Optional<Step> replaced(Utterance piece, Focus focus, Optional<String> instead, boolean sure) {
        Utterance last = focus.last();
        return fragments
                .replacement(piece, last, places(focus), instead, sure)
                .map(replacement -> new Step(
                        replacement.in(last.text()),
                        topic(piece, focus, replacement),
                        replacement.span().isEmpty() || instead.isPresent()
                                ? List.of()
                                : replacement.alternatives(last)));
    }

    /** Where the topic itself was exchanged, the new one is talked about. */
    private static Optional<NounPhrase> topic(Utterance piece, Focus focus, Replacement replacement) {
        String old = replacement.span().in(focus.last().text()).toLowerCase(Locale.ROOT);
        boolean other = !piece.phrases().isEmpty()
                && focus.topic().filter(topic -> old.contains(topic.head())).isPresent();
        return other ? Optional.of(piece.phrases().get(0)) : focus.topic();
    }

    /** What may be exchanged: each phrase without what follows "of", but what a word that points back stood for as a whole. */
    private static List<NounPhrase> places(Focus focus) {
        Utterance last = focus.last();
        List<NounPhrase> simple = last.places();
        return focus.carried()
                .flatMap(carried -> last.phrases().stream()
                        .filter(phrase -> phrase.text().equals(carried.text()))
                        .findFirst())
                .map(whole -> Stream.concat(
                                Stream.of(whole),
                                simple.stream().filter(phrase -> !phrase.span().overlaps(whole.span())))
                        .toList())
                .orElse(simple);
    }
}
