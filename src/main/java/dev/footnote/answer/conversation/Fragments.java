package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import dev.footnote.embedding.Embedder;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.phrase.NounPhrase;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static dev.footnote.language.PartOfSpeech.AUX;
import static dev.footnote.language.PartOfSpeech.PROPN;
import static dev.footnote.language.PartOfSpeech.VERB;

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
     * What a piece stands in the place of.
     *
     * @param piece a phrase with or without a preposition
     * @param places the phrases of the last question
     * @param instead the words of it that are not meant, where that is said
     */
    Optional<NounPhrase> place(Utterance piece, List<NounPhrase> places, Optional<String> instead) {
        if (piece.phrases().isEmpty()) {
            return Optional.empty();
        }
        NounPhrase phrase = piece.phrases().get(0);
        return instead.flatMap(words -> places.stream()
                        .filter(one -> words.toLowerCase(Locale.ROOT).contains(one.head()))
                        .findFirst())
                .or(() -> isGoverned(piece) ? governed(phrase, places) : likest(phrase, places));
    }

    /** The last question with another number for one of the same shape: "120 l?" after "… a 60 l bin cost?". */
    Optional<String> coded(Utterance piece, Utterance last) {
        String shape = shape(piece.words().get(0));
        if (!shape.contains("9")) {
            return Optional.empty();
        }
        String words = piece.text().strip().replaceAll("[?!.,;:\\s]+$", "");
        return last.words().stream()
                .filter(word -> shape(word).equals(shape))
                .reduce((first, second) -> second)
                .map(word -> last.text().substring(0, word.span().start())
                        + words
                        + last.text().substring(endOfUnit(word, piece, last)));
    }

    /** With the unit, where both have it. */
    private static int endOfUnit(TaggedWord word, Utterance piece, Utterance last) {
        int next = last.words().indexOf(word) + 1;
        boolean unit = piece.words().size() > 1
                && next < last.words().size()
                && last.words().get(next).text().equals(piece.words().get(1).text());
        return unit ? last.words().get(next).span().end() : word.span().end();
    }

    /** "L2" is "a9", "3rd" is "9a", "120" is "9". */
    private static String shape(TaggedWord word) {
        return word.text().replaceAll("\\p{L}+", "a").replaceAll("[\\d.,]*\\d", "9");
    }

    /** Whether a question that names something by itself may be about the topic still. */
    boolean mayConcern(Utterance question, NounPhrase topic) {
        return question.phrases().stream().allMatch(Focus::isLight)
                || cosine(embedder.embed(question.text()), embedder.embed(topic.definite())) >= APART;
    }

    private static boolean isGoverned(Utterance piece) {
        return piece.phrases().get(0).preposition().isPresent();
    }

    /** The last question with a piece in its place; at its end where a preposition says how it belongs there. */
    Optional<String> exchange(Utterance piece, Utterance last, Optional<NounPhrase> place) {
        String words = inSentence(piece).strip().replaceAll("[?!.,;:\\s]+$", "");
        if (piece.phrases().isEmpty() || place.isEmpty()) {
            return piece.phrases().isEmpty() || !isGoverned(piece)
                    ? Optional.empty()
                    : Optional.of(appended(last.text(), words));
        }
        Span span = place.get().span();
        int start = isGoverned(piece) ? beforePreposition(place.get(), last, piece) : span.start();
        boolean whole = (piece.phrases().size() > 1 || piece.phrases().get(0).completed())
                && last.words().stream().noneMatch(word -> word.span().start() > span.start() && word.is(VERB, AUX));
        String rest = whole ? signs(last.text()) : last.text().substring(span.end());
        return Optional.of(last.text().substring(0, start) + words + rest);
    }

    private static String inSentence(Utterance piece) {
        String text = piece.text();
        boolean name = piece.words().get(0).is(PROPN);
        return name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** What closes a question: where a phrase brings its own complement, that of the one before goes. */
    private static String signs(String question) {
        return question.strip().endsWith("?") ? "?" : "";
    }

    /** The last question with more at its end. */
    static String appended(String question, String words) {
        String body = question.strip().replaceAll("[?!.]+$", "");
        return body + " " + words + "?";
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
    private Optional<NounPhrase> likest(NounPhrase phrase, List<NounPhrase> places) {
        List<NounPhrase> fitting = places.stream()
                .filter(place -> !Focus.isLight(place) && isOfOneKind(phrase, place))
                .toList();
        boolean sure = phrase.kind().filter(kind -> kind != Kind.NAME).isPresent();
        List<NounPhrase> same = fitting.stream()
                .filter(place -> place.kind().equals(phrase.kind()))
                .toList();
        if (sure && same.size() == 1) {
            return Optional.of(same.get(0));
        }
        if (fitting.isEmpty() || sure && fitting.size() == 1) {
            return fitting.stream().findFirst();
        }
        float[] wanted = embedder.embed(phrase.text());
        record Likeness(NounPhrase place, float cosine) {}
        return fitting.stream()
                .map(place -> new Likeness(place, cosine(wanted, embedder.embed(place.text()))))
                .filter(likeness -> isNamed(phrase) || likeness.cosine() >= LIKE)
                .max(Comparator.comparingDouble(Likeness::cosine))
                .map(Likeness::place);
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
