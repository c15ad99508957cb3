package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import dev.footnote.embedding.Embedder;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.phrase.NounPhrase;
import dev.footnote.language.phrase.NounPhrase.Article;
import dev.footnote.language.phrase.Roles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static dev.footnote.language.PartOfSpeech.ADJ;
import static dev.footnote.language.PartOfSpeech.DET;
import static dev.footnote.language.PartOfSpeech.NOUN;
import static dev.footnote.language.PartOfSpeech.PROPN;
import static dev.footnote.language.PartOfSpeech.PUNCT;

/** Makes a question of a few words by putting them where they belong in the one before: "And in May?". */
final class Fragments {

    /** Below this cosine two things are not of one sort. */
    private static final float LIKE = 0.25f;

    /** Below this cosine a question has nothing to do with a topic: mineral wealth, "how many drones were shot down?". */
    private static final float APART = 0.1f;

    private final Embedder embedder;

    Fragments(Embedder embedder) {
        this.embedder = embedder;
    }

    /**
     * Where a piece belongs in the last question, and what it brings there; none where it belongs nowhere.
     *
     * @param places the phrases of the last question
     * @param instead the words of it that are not meant, where that is said
     * @param sure whether it is certain that something is to be replaced, however unlike
     */
    Optional<Replacement> replacement(
            Utterance piece, Utterance last, List<NounPhrase> places, Optional<String> instead, boolean sure) {
        Optional<Replacement> aligned = Alignments.of(piece, last);
        if (instead.isEmpty() && aligned.isPresent()) {
            return aligned;
        }
        if (piece.phrases().isEmpty()) {
            return described(piece, last);
        }
        NounPhrase phrase = piece.phrases().get(0);
        Optional<Replacement> said = instead.flatMap(words -> literal(words, piece, last));
        Optional<Replacement> like = said.isPresent() ? said : described(piece, last);
        if (like.isPresent()) {
            return like;
        }
        Optional<NounPhrase> place = instead.flatMap(words -> places.stream()
                        .filter(one -> words.toLowerCase(Locale.ROOT).contains(one.head()))
                        .findFirst())
                .or(() -> isGoverned(piece) ? governed(phrase, places) : likest(phrase, places, sure));
        return place.map(one -> exchange(piece, last, one))
                .or(() -> isGoverned(piece) ? Optional.of(appended(last, words(piece))) : Optional.empty());
    }

    /** In the place of words that the last question has. */
    private static Optional<Replacement> literal(String words, Utterance piece, Utterance last) {
        int at = last.text().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : Optional.of(new Replacement(Span.of(at, at + words.length()), words(piece)));
    }

    /** "And secondary?" after "Who is primary?", "a large one?" after "a small party": one description for another. */
    private Optional<Replacement> described(Utterance piece, Utterance last) {
        List<TaggedWord> words =
                piece.words().stream().filter(word -> !word.is(PUNCT, DET)).toList();
        boolean one = words.size() == 2 && words.get(1).text().equals("one");
        if (words.isEmpty() || words.size() > 1 && !one || !words.get(0).is(ADJ, NOUN)) {
            return Optional.empty();
        }
        String fresh = words.get(0).span().in(piece.text());
        return last.words().stream()
                .filter(word -> word.is(ADJ, PROPN)
                        && !word.text().equals("many")
                        && !word.text().equals("much"))
                .filter(word -> one || cosine(embedder.embed(fresh), embedder.embed(word.text())) >= LIKE)
                .reduce((first, second) -> second)
                .map(word -> new Replacement(word.span(), fresh.toLowerCase(Locale.ROOT)));
    }

    /** Whether a question that names something by itself may be about the topic still. */
    boolean mayConcern(Utterance question, NounPhrase topic) {
        return question.phrases().stream().allMatch(Focus::isLight)
                || cosine(embedder.embed(question.text()), embedder.embed(topic.definite())) >= APART;
    }

    private static boolean isGoverned(Utterance piece) {
        return piece.phrases().get(0).preposition().isPresent();
    }

    private static Replacement exchange(Utterance piece, Utterance last, NounPhrase place) {
        Span span = place.span();
        int start = isGoverned(piece) ? beforePreposition(place, last, piece) : span.start();
        String rest = last.text().substring(span.end()).strip();
        boolean whole = piece.phrases().stream()
                .skip(1)
                .flatMap(phrase -> phrase.preposition().stream())
                .anyMatch(preposition -> rest.startsWith(preposition + " "));
        int end = whole ? end(last) : span.end();
        return new Replacement(Span.of(start, end), words(piece));
    }

    /** At the end of the last question. */
    static Replacement appended(Utterance last, String words) {
        return new Replacement(Span.of(end(last), end(last)), " " + words);
    }

    /** A piece as it stands within a question. */
    private static String words(Utterance piece) {
        String text = piece.text().strip().replaceAll("[?!.,;:\\s]+$", "");
        boolean name = piece.words().get(0).is(PROPN)
                || piece.phrases().stream()
                        .anyMatch(phrase -> phrase.isName() && phrase.span().start() == 0)
                || text.matches("\\p{Lu}[\\p{Lu}\\d].*");
        return name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Where what closes a question begins. */
    private static int end(Utterance last) {
        return last.text().replaceAll("[?!.\\s]+$", "").length();
    }

    private static Optional<NounPhrase> governed(NounPhrase phrase, List<NounPhrase> places) {
        Optional<NounPhrase> sameKind = places.stream()
                .filter(place ->
                        place.preposition().isPresent() && place.kind().equals(phrase.kind()) && phrase.isMeasure())
                .findFirst();
        return sameKind.or(() -> places.stream()
                .filter(place ->
                        place.preposition().equals(phrase.preposition()) && place.isMeasure() == phrase.isMeasure())
                .findFirst());
    }

    /** Where what the piece begins with begins in the last question: "according to Ann" in "said according to Bob". */
    private static int beforePreposition(NounPhrase place, Utterance last, Utterance piece) {
        List<TaggedWord> before = before(last, place);
        List<TaggedWord> lead = before(piece, piece.phrases().get(0));
        int start = place.span().start();
        for (int i = 1; i <= Math.min(before.size(), lead.size()); i++) {
            TaggedWord there = before.get(before.size() - i);
            boolean preposition = i == 1 && place.preposition().isPresent();
            if (!preposition && !there.text().equals(lead.get(lead.size() - i).text())) {
                break;
            }
            start = there.span().start();
        }
        return start;
    }

    private static List<TaggedWord> before(Utterance utterance, NounPhrase phrase) {
        return utterance.words().stream()
                .filter(word -> word.span().end() <= phrase.span().start())
                .toList();
    }

    /** What is of the same kind; of several, and of things, what is likest. */
    private Optional<NounPhrase> likest(NounPhrase phrase, List<NounPhrase> places, boolean certain) {
        List<NounPhrase> possible = possible(phrase, places, certain);
        Optional<NounPhrase> somebody = possible.stream()
                .filter(place -> isRole(place) && isRole(phrase))
                .findFirst();
        if (somebody.isPresent()) {
            return somebody;
        }
        boolean sure = phrase.kind().filter(kind -> kind != Kind.NAME).isPresent();
        List<NounPhrase> same = possible.stream()
                .filter(place -> place.kind().equals(phrase.kind()))
                .toList();
        if (sure && same.size() == 1) {
            return Optional.of(same.get(0));
        }
        if (possible.isEmpty() || sure && possible.size() == 1) {
            return possible.stream().findFirst();
        }
        float[] wanted = embedder.embed(phrase.text());
        record Likeness(NounPhrase place, float cosine) {}
        return possible.stream()
                .map(place -> new Likeness(place, cosine(wanted, embedder.embed(place.text()))))
                .filter(likeness -> certain || isNamed(phrase) || likeness.cosine() >= LIKE)
                .max(Comparator.comparingDouble(Likeness::cosine))
                .map(Likeness::place);
    }

    /** What is of the same kind, and otherwise any thing where something must be replaced; what is asked for is the last choice. */
    private static List<NounPhrase> possible(NounPhrase phrase, List<NounPhrase> places, boolean certain) {
        List<NounPhrase> heavy =
                places.stream().filter(place -> !Focus.isLight(place)).toList();
        List<NounPhrase> fitting =
                heavy.stream().filter(place -> isOfOneKind(phrase, place)).toList();
        if (fitting.isEmpty() && certain && !phrase.isMeasure()) {
            fitting = heavy.stream().filter(place -> !place.isMeasure()).toList();
        }
        List<NounPhrase> given = fitting.stream()
                .filter(place -> place.article() != Article.ASKED)
                .toList();
        return given.isEmpty() ? fitting : given;
    }

    private static boolean isRole(NounPhrase phrase) {
        return Roles.isOne(phrase.head().replaceFirst("s$", ""));
    }

    private static boolean isOfOneKind(NounPhrase one, NounPhrase other) {
        if (one.isMeasure() || other.isMeasure()) {
            return one.kind().equals(other.kind());
        }
        if (one.isPerson() || other.isPerson()) {
            return one.isPerson() && other.isPerson()
                    || one.kind().filter(Kind.NAME::equals).isPresent()
                    || other.kind().filter(Kind.NAME::equals).isPresent();
        }
        return isNamed(one) == isNamed(other);
    }

    private static boolean isNamed(NounPhrase phrase) {
        return phrase.isName() || phrase.specific() >= 2;
    }

    private static float cosine(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
