package dev.footnote.answer.disagreement.edition;

import dev.footnote.answer.disagreement.read.ReadAnswer;
import dev.footnote.answer.disagreement.statement.Focus;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.disagreement.statement.StatementReader;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.language.Word;
import dev.footnote.language.amount.BetweenSources;
import dev.footnote.language.amount.Value;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds other editions of a statement: nearly its words with another value, or a statement that names the value that it
 * replaces ("3 minutes instead of 2").
 */
public final class Revisions {

    /** From this share of common words on two sentences are editions of one. */
    private static final double SHARE = 0.6;

    private final StatementReader statements;
    private final LikeThings things;

    public Revisions(StatementReader statements) {
        this.statements = statements;
        this.things = new LikeThings(statements);
    }

    /**
     * The cited statement that has other editions, with what says the same, then each other edition of it; empty where none
     * has.
     *
     * @param cited the surest first
     * @param read what is answered from each document by itself
     */
    public List<List<Part>> of(
            Focus focus, List<ReadAnswer> cited, List<ReadAnswer> read, Collection<Passage> passages) {
        for (ReadAnswer mine : cited) {
            List<List<Part>> sides = of(focus, mine, passages);
            if (sides.size() > 1) {
                read.forEach(answer -> joinSame(sides, answer.part()));
                return sides;
            }
        }
        return List.of();
    }

    private List<List<Part>> of(Focus focus, ReadAnswer mine, Collection<Passage> passages) {
        List<List<Part>> sides = new ArrayList<>();
        Document document = mine.statement().document();
        List<Sentence> siblings = passages.stream()
                .filter(passage -> passage.document().id().equals(document.id()))
                .flatMap(passage -> statements.sentences(passage).stream())
                .toList();
        for (Passage passage : passages) {
            if (!passage.document().id().equals(document.id())) {
                for (Sentence sentence : statements.sentences(passage)) {
                    edition(focus, mine, passage, sentence)
                            .filter(pair -> !belongsToSibling(sentence, mine.statement(), siblings))
                            .filter(pair -> !things.areApart(document, passage.document()))
                            .ifPresent(pair -> join(sides, pair));
                }
            }
        }
        return sides;
    }

    /** Whether another sentence of the same document is nearer to it. */
    private static boolean belongsToSibling(Sentence other, Statement mine, List<Sentence> siblings) {
        double near = Rewording.of(mine.words(), other.words()).share(true);
        return siblings.stream()
                .anyMatch(sibling -> !sibling.span().equals(mine.span())
                        && Rewording.of(sibling.words(), other.words()).share(true) > near);
    }

    /** What gives the very value of an edition, in whatever words, stands by that. */
    private static void joinSame(List<List<Part>> sides, Part part) {
        boolean known = sides.stream()
                .flatMap(List::stream)
                .anyMatch(other -> other.statement().isSame(part.statement()));
        if (!known && part.value().isPresent()) {
            sides.stream()
                    .filter(side -> side.get(0)
                            .value()
                            .filter(value -> BetweenSources.areComparable(
                                            value, part.value().get())
                                    && BetweenSources.agree(value, part.value().get()))
                            .isPresent())
                    .findFirst()
                    .ifPresent(side -> side.add(part));
        }
    }

    /**
     * Two editions of a statement.
     *
     * @param mine what the answer rests on
     * @param other the same in another document, with the same value or another one
     */
    private record Pair(Part mine, Part other) {}

    private static void join(List<List<Part>> sides, Pair pair) {
        if (sides.isEmpty()) {
            sides.add(new ArrayList<>(List.of(pair.mine())));
        }
        boolean known = sides.stream()
                .flatMap(List::stream)
                .anyMatch(part -> part.statement().isSame(pair.other().statement()));
        if (!known) {
            sides.stream()
                    .filter(side -> agree(side.get(0), pair.other()))
                    .findFirst()
                    .ifPresentOrElse(
                            side -> side.add(pair.other()), () -> sides.add(new ArrayList<>(List.of(pair.other()))));
        }
    }

    private static boolean agree(Part one, Part other) {
        return one.value().isPresent() && other.value().isPresent()
                ? BetweenSources.agree(one.value().get(), other.value().get())
                : Rewording.of(one.statement().words(), other.statement().words()).left().stream()
                        .noneMatch(Word::isContent);
    }

    private Optional<Pair> edition(Focus focus, ReadAnswer mine, Passage passage, Sentence sentence) {
        Rewording rewording = Rewording.of(mine.statement().words(), sentence.words());
        if (rewording.begins() || isNear(focus, rewording)) {
            return reworded(mine, statements.read(passage, sentence), rewording);
        }
        return Replacement.isBetween(mine.statement().sentence(), sentence)
                ? replaced(mine, statements.read(passage, sentence))
                        .filter(pair -> !focus.isMissedBy(pair.other().statement()))
                : Optional.empty();
    }

    /** Whether they share most of their words, and no word of the question gave way to another one. */
    private static boolean isNear(Focus focus, Rewording rewording) {
        return (rewording.share(false) >= SHARE || rewording.share(true) >= SHARE)
                && !rewording.replaces(word -> focus.terms().contains(word.term()));
    }

    /** A copy where no number changed; nothing where all that is asked for stayed; of a row, whose first cell is no answer, all that changed counts. */
    private static Optional<Pair> reworded(ReadAnswer mine, Statement theirs, Rewording rewording) {
        Optional<Value> asked = mine.part().value();
        boolean changed =
                asked.map(Value::span).or(mine::words).map(rewording::changes).orElse(false);
        if (!changed && rewording.left().stream().noneMatch(Rewording::hasDigit)) {
            return asked.flatMap(value -> same(theirs, value)).map(copy -> new Pair(mine.part(), copy));
        }
        if (!changed && !isRow(mine.statement())) {
            return Optional.empty();
        }
        Part own = changed ? mine.part() : part(mine.statement(), rewording.left(), Optional.empty());
        return Optional.of(new Pair(own, part(theirs, rewording.come(), own.value())));
    }

    /** The part of a copy that gives the very value. */
    private static Optional<Part> same(Statement theirs, Value value) {
        return theirs.values().stream()
                .filter(other -> other.words().equals(value.words()))
                .findFirst()
                .map(other -> Part.around(theirs, other, theirs.values()));
    }

    private static Optional<Pair> replaced(ReadAnswer mine, Statement theirs) {
        Optional<Part> other = given(theirs);
        if (other.isEmpty() || !sharesSubject(mine.statement(), theirs)) {
            return Optional.empty();
        }
        boolean isNewer = Replacement.isNewer(mine.statement().sentence(), theirs.sentence());
        Optional<Part> own = isNewer ? given(mine.statement()) : Optional.of(mine.part());
        return own.filter(part -> isNewer || Replacement.isFormer(theirs.sentence(), part.value()))
                .map(part -> new Pair(part, other.get()));
    }

    private static Optional<Part> given(Statement statement) {
        return Replacement.given(statement.sentence()).map(value -> Part.around(statement, value, statement.values()));
    }

    /** Whether several words are known to both, some of them in the sentences themselves. */
    private static boolean sharesSubject(Statement one, Statement other) {
        long own = count(one, word -> other.words().stream().anyMatch(word::isSame));
        long near = count(one, word -> other.surroundings().contains(word.term()))
                + count(other, word -> one.surroundings().contains(word.term()));
        return own >= 2 || own == 1 && near >= 2;
    }

    private static long count(Statement statement, Predicate<Word> known) {
        return statement.words().stream()
                .filter(word -> word.isContent() && !Rewording.hasDigit(word) && known.test(word))
                .map(Word::term)
                .distinct()
                .count();
    }

    private static boolean isRow(Statement statement) {
        return statement.document().places().around(statement.span()).stream()
                .anyMatch(place -> place.kind() == Place.Kind.ROW);
    }

    /** The part around the value among {@code words}, like {@code other} if it can be; without a value where there is none. */
    private static Part part(Statement statement, List<Word> words, Optional<Value> other) {
        List<Value> values = statement.values();
        List<Value> among = values.stream()
                .filter(value -> words.stream().anyMatch(word -> word.span().overlaps(value.span())))
                .toList();
        double place = other.map(value -> (double) value.span().start())
                .orElse((double) statement.text().length());
        return among.stream()
                .filter(value -> other.map(like -> BetweenSources.areComparable(value, like))
                        .orElse(true))
                .min(Comparator.comparingDouble(value -> Math.abs(value.span().start() - place)))
                .map(value -> Part.around(statement, value, values))
                .orElseGet(() -> Part.of(statement, statement.words()));
    }
}
