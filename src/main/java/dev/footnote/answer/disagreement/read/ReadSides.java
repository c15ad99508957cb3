package dev.footnote.answer.disagreement.read;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.disagreement.statement.Alignment;
import dev.footnote.answer.disagreement.statement.Focus;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Rivals;
import dev.footnote.answer.disagreement.statement.StatementReader;
import dev.footnote.answer.disagreement.statement.Timing;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.ClaimReading;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.reading.Reading;
import dev.footnote.document.Span;
import dev.footnote.language.Word;
import dev.footnote.language.amount.BetweenSources;
import dev.footnote.language.amount.Value;
import dev.footnote.language.modality.Opposites;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups statements into the sides of a disagreement by the trained reader: by what it answers from each document alone. Values
 * count by how sure it is of them, a yes or no by whether it holds that each contradicts the other.
 */
public final class ReadSides {

    /** From this probability on the value in another document answers the question too. */
    private static final double SURE = 0.4;

    /** How sure the reader must be of words that are no values, as a logit over ten. */
    private static final double SURE_OF_WORDS = 0.23;

    /** Below this, a logit over ten, the reader finds no value, and no yes or no. */
    private static final double LEAST_VALUE = -0.03;

    private static final double LEAST_STANCE = -0.2;

    private static final LinearModel MODEL = LinearModel.fromResource("disagreement/read-sides.properties");

    private final ReadAnswers answers;
    private final Optional<CrossEncoder> encoder;
    private final Rivals rivals;

    /** @param encoder holds claims against each other, where there is one */
    public ReadSides(StatementReader statements, Optional<CrossEncoder> encoder, Opposites opposites) {
        this.answers = new ReadAnswers(statements);
        this.encoder = encoder;
        this.rivals = new Rivals(opposites);
    }

    /** The part that the answer rests on with those that agree, then those of each side that differs. */
    public List<List<Part>> of(Focus focus, List<Reading> readings, List<Citation> cited) {
        Optional<ReadAnswer> mine =
                answers.cited(readings, cited).filter(answer -> !focus.isMissedBy(answer.statement()));
        if (mine.isEmpty()) {
            return List.of();
        }
        List<List<Part>> sides = new ArrayList<>();
        sides.add(new ArrayList<>(List.of(mine.get().part())));
        for (ReadAnswer other : answers.of(readings)) {
            if (!other.isOfSameDocument(mine.get())
                    && !focus.isMissedBy(other.statement())
                    && isOther(focus, mine.get(), other)) {
                join(sides, other.part());
            }
        }
        return sides;
    }

    private static void join(List<List<Part>> sides, Part part) {
        sides.subList(1, sides.size()).stream()
                .filter(side -> agree(side.get(0), part))
                .findFirst()
                .ifPresentOrElse(side -> side.add(part), () -> sides.add(new ArrayList<>(List.of(part))));
    }

    private static boolean agree(Part one, Part other) {
        return one.value().isEmpty()
                || other.value().isEmpty()
                || BetweenSources.agree(one.value().get(), other.value().get());
    }

    /** Whether {@code other} answers the question as well, and differently. */
    private boolean isOther(Focus focus, ReadAnswer mine, ReadAnswer other) {
        if (focus.asked().expectation() == Expectation.YES_NO) {
            return isOtherStance(mine, other);
        }
        boolean said = !mine.words().isEmpty() && !other.words().isEmpty();
        return said && !rivals.areApart(mine.part(), other.part(), focus.terms()) && isOtherAnswer(focus, mine, other);
    }

    private boolean isOtherAnswer(Focus focus, ReadAnswer mine, ReadAnswer other) {
        Expectation expectation = focus.asked().expectation();
        Optional<Value> value = mine.part().value();
        Optional<Value> theirs = other.part().value();
        if (value.isPresent() && theirs.isPresent()) {
            return differ(value.get(), theirs.get(), mine, other) && isSureOfValue(focus, mine, other);
        }
        boolean thing = expectation == Expectation.REASON || expectation == Expectation.PLACE;
        return thing && value.isEmpty() && theirs.isEmpty() && isOtherThing(focus, mine, other);
    }

    private boolean isOtherStance(ReadAnswer mine, ReadAnswer other) {
        return other.feature(Feature.READ_WORDS) >= LEAST_STANCE && margin(mine, other) + margin(other, mine) > 0;
    }

    /** Whether two values are of one sort and one time and cannot both be right. */
    private static boolean differ(Value value, Value theirs, ReadAnswer mine, ReadAnswer other) {
        return BetweenSources.areComparable(value, theirs)
                && !BetweenSources.agree(value, theirs)
                && Rates.areSame(mine, other)
                && !(value instanceof Value.Amount && Timing.areYearsApart(mine.part(), other.part()));
    }

    private static boolean isSureOfValue(Focus focus, ReadAnswer mine, ReadAnswer other) {
        boolean name = other.part().value().filter(Value.Name.class::isInstance).isPresent();
        return other.feature(Feature.READ_WORDS) >= LEAST_VALUE
                && !(name && isKnown(focus, mine, other))
                && probability(focus, other) >= SURE;
    }

    private static double probability(Focus focus, ReadAnswer other) {
        return MODEL.probability(Map.of(
                Feature.READ_WORDS.name(),
                other.feature(Feature.READ_WORDS),
                Feature.READ_ANSWERABLE.name(),
                other.feature(Feature.READ_ANSWERABLE),
                "QUESTION",
                Alignment.answers(other.part(), focus.terms())));
    }

    /** A name that the question or the document of {@code mine} has is no other answer. */
    private static boolean isKnown(Focus focus, ReadAnswer mine, ReadAnswer other) {
        return mine.statement().document().text().contains(other.text())
                || other.said()
                        .anyMatch(word -> word.name() && focus.words().stream().anyMatch(word::isSame));
    }

    /** Whether both surely answer with things that have no word in common with each other or with what is asked. */
    private static boolean isOtherThing(Focus focus, ReadAnswer mine, ReadAnswer other) {
        return Math.min(mine.feature(Feature.READ_WORDS), other.feature(Feature.READ_WORDS)) >= SURE_OF_WORDS
                && mine.said().anyMatch(Word::isContent)
                && other.said().anyMatch(Word::isContent)
                && other.said()
                        .noneMatch(word -> mine.said().anyMatch(word::isSame)
                                || focus.terms().contains(word.term()));
    }

    /**
     * How much rather the reader takes the claim of {@code one} for denied by the sentence of {@code other} than for anything else, as a
     * difference of logits. What contradicts does so both ways, so the two directions are added.
     */
    private double margin(ReadAnswer one, ReadAnswer other) {
        Span sentence = other.statement().span();
        Passage passage = new Passage(
                other.statement().document(),
                sentence,
                List.of(sentence),
                other.passage().headings());
        return encoder.stream()
                .flatMap(reader -> reader.hold(one.statement().text(), List.of(passage)).stream())
                .mapToDouble(ReadSides::margin)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static double margin(ClaimReading read) {
        return read.contradicted() - Math.max(read.supported(), read.notStated());
    }
}
