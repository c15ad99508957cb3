package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import dev.footnote.language.Calendar;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.phrase.NounPhrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static dev.footnote.language.PartOfSpeech.ADP;
import static dev.footnote.language.PartOfSpeech.DET;
import static dev.footnote.language.PartOfSpeech.PUNCT;

/**
 * Aligns a piece with the last question by its form: an ordinal stands for an ordinal, a code for a code of the same shape, a
 * span of time for another, and a word that both have shows where its neighbour belongs.
 */
final class Alignments {

    private static final Set<String> ORDINALS =
            Set.of("first second third fourth fifth sixth seventh eighth ninth tenth last next".split(" "));

    private static final Set<String> ONE = Set.of("one", "ones");

    private static final String TIME =
            "(?:" + Calendar.ANY_MONTH + "|" + Calendar.ANY_WEEKDAY + "|\\d[\\d:.]*(?: ?[ap]m)?)";

    private static final Pattern PERIOD =
            Pattern.compile(TIME + " ?(?:to|until|till|-|–) ?" + TIME, Pattern.CASE_INSENSITIVE);

    private final Utterance last;
    private final List<TaggedWord> piece;
    private final String words;

    private Alignments(Utterance piece, Utterance last) {
        this.last = last;
        this.piece = piece.words().stream()
                .dropWhile(word -> word.is(ADP, DET))
                .filter(word -> !word.is(PUNCT, DET))
                .toList();
        this.words = this.piece.isEmpty() ? "" : text(piece, this.piece.get(0), this.piece.get(this.piece.size() - 1));
    }

    /** Where in {@code last} a piece belongs by its form; none where its form does not tell. */
    static Optional<Replacement> of(Utterance piece, Utterance last) {
        Alignments alignments = new Alignments(piece, last);
        return alignments.piece.isEmpty()
                ? Optional.empty()
                : Stream.of(
                                alignments.ordinal(),
                                alignments.code(),
                                alignments.period(),
                                alignments.behindShared(),
                                alignments.beforeShared(piece))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static String text(Utterance utterance, TaggedWord first, TaggedWord last) {
        return utterance.text().substring(first.span().start(), last.span().end());
    }

    /** "And the second one?" */
    private Optional<Replacement> ordinal() {
        boolean single = piece.size() == 1
                || piece.size() == 2 && ONE.contains(piece.get(1).text());
        String ordinal = piece.get(0).text();
        if (!single || !ORDINALS.contains(ordinal)) {
            return Optional.empty();
        }
        return last.words().stream()
                .filter(word -> ORDINALS.contains(word.text()))
                .findFirst()
                .map(word -> new Replacement(word.span(), ordinal))
                .or(() -> numbered(ordinal));
    }

    /** "The last one" after "step 1". */
    private Optional<Replacement> numbered(String ordinal) {
        return last.parts().stream()
                .filter(phrase -> phrase.text().matches("[\\p{L}-]+ \\d+"))
                .findFirst()
                .map(phrase -> new Replacement(
                        phrase.span(), "the " + ordinal + " " + phrase.text().split(" ")[0]));
    }

    /** "L5?" after "grade L2", "Express 15?" after "Cotton 60", "120 l?" after "a 60 l bin", "a.b?" after "c.d". */
    private Optional<Replacement> code() {
        if (shapes(piece).stream().noneMatch(shape -> shape.matches(".*(?:9|a[.:/_]a).*"))) {
            return Optional.empty();
        }
        for (int length = piece.size(); length > 0; length--) {
            List<String> wanted = shapes(piece.subList(0, length));
            for (int from = last.words().size() - length; from >= 0; from--) {
                List<TaggedWord> run = last.words().subList(from, from + length);
                if (shapes(run).equals(wanted) && wanted.stream().anyMatch(shape -> !shape.equals("a"))) {
                    return Optional.of(new Replacement(
                            Span.of(
                                    run.get(0).span().start(),
                                    run.get(length - 1).span().end()),
                            words));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> shapes(List<TaggedWord> words) {
        return words.stream().map(Alignments::shape).toList();
    }

    /** "L2" is "a9", "3rd" is "9a", "120" is "9". */
    private static String shape(TaggedWord word) {
        return word.text().replaceAll("\\p{L}+", "a").replaceAll("[\\d.,]*\\d", "9");
    }

    /** "October to April?" after "from May to September". */
    private Optional<Replacement> period() {
        Matcher there = PERIOD.matcher(last.text());
        return PERIOD.matcher(words).matches() && there.find()
                ? Optional.of(new Replacement(Span.of(there.start(), there.end()), words))
                : Optional.empty();
    }

    /** "Band B?" after "city band A". */
    private Optional<Replacement> behindShared() {
        TaggedWord shared = piece.get(0);
        return piece.size() < 2 || shared.text().length() < 3
                ? Optional.empty()
                : last.parts().stream()
                        .flatMap(phrase -> {
                            List<TaggedWord> there = words(phrase);
                            return IntStream.range(0, there.size() - 1)
                                    .filter(i -> isSame(there.get(i), shared))
                                    .mapToObj(i -> new Replacement(
                                            Span.of(
                                                    there.get(i).span().start(),
                                                    phrase.span().end()),
                                            words));
                        })
                        .reduce((first, second) -> second);
    }

    /** "Half pay?" after "full pay". */
    private Optional<Replacement> beforeShared(Utterance whole) {
        TaggedWord shared = piece.get(piece.size() - 1);
        if (piece.size() < 2 || shared.text().length() < 3 || !shared.part().isContent()) {
            return Optional.empty();
        }
        String before = text(whole, piece.get(0), piece.get(piece.size() - 2));
        return last.parts().stream()
                .map(this::words)
                .filter(there -> there.size() > 1 && isSame(there.get(there.size() - 1), shared))
                .reduce((first, second) -> second)
                .map(there -> new Replacement(
                        Span.of(
                                there.get(0).span().start(),
                                there.get(there.size() - 2).span().end()),
                        before));
    }

    /** Those of a phrase, without its article. */
    private List<TaggedWord> words(NounPhrase phrase) {
        return last.words().stream()
                .filter(word -> phrase.span().contains(word.span()) && !word.is(DET))
                .toList();
    }

    private static boolean isSame(TaggedWord one, TaggedWord other) {
        return one.text().equals(other.text()) || one.text().equals(other.text() + "s");
    }
}
