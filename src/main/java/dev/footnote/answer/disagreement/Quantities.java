package dev.footnote.answer.disagreement;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.amount.Measure;
import dev.footnote.language.amount.NumberWords;
import dev.footnote.language.amount.TimeWords;
import dev.footnote.language.amount.Value;
import dev.footnote.language.amount.Value.Amount;
import dev.footnote.language.amount.Value.Bound;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads numbers as amounts with what they count or measure, and how exactly they are meant. */
final class Quantities {

    private static final Pattern VAGUE =
            Pattern.compile("(?i)(?:one|both|none|half|twice|an? .*|half an? .*|\\p{L}+s(?: of .*)?)");

    /** "A week" is mostly a rate. */
    private static final Pattern ONE = Pattern.compile("(?i)an? \\p{L}+");

    /** What was before: "up from £3.90", "used to be 5". */
    private static final Pattern FORMER = Pattern.compile(
            "(?is).*\\b(?:(?:up|down|increased|raised|cut|reduced|rose|fell|risen|fallen|goes up|goes down) from|instead of"
                    + "|used to be|previously|formerly|against|compared with|and not|rather than) $");

    /** "Four of the nine lifts" are four. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?is).*\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |its |their |all )?$");

    private static final Pattern DENIED = Pattern.compile("(?is).*\\bnot $");
    private static final Map<Bound, Pattern> HEDGES = Map.of(
            Bound.ABOUT,
            Pattern.compile(
                    "(?is).*\\b(?:about|around|some|roughly|nearly|almost|approximately|close to|circa|estimated) $"),
            Bound.AT_LEAST,
            Pattern.compile(
                    "(?is).*\\b(?:(?<!no )more than|over|at least|above|no fewer than|no less than|exceeding) $"),
            Bound.AT_MOST,
            Pattern.compile(
                    "(?is).*\\b(?:up to|(?<!no )less than|(?<!no )fewer than|under|below|at most|no more than|within) $"));

    private Quantities() {}

    /** The amount of {@code mention}; none where it is vague, a range, what was before, or no amount at all. */
    static Optional<Value> of(Statement statement, Mention mention) {
        String words = mention.span().in(statement.text());
        String before = Values.before(statement, mention.span());
        boolean number = mention.kind() == Kind.NUMBER;
        if (number
                        && (isPartOfName(statement, mention.span())
                                || WHOLE.matcher(before).matches())
                || VAGUE.matcher(words).matches() && !words.matches("(?i)(?:.*[\\d ].*|six|seven)")
                || Values.isRange(statement, mention.span())
                || FORMER.matcher(before).matches()) {
            return Optional.empty();
        }
        OptionalDouble amount = mention.kind() == Kind.DURATION ? seconds(words) : NumberWords.first(words);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Optional<Word> unit = number ? Units.counted(statement, mention.span()) : Units.currency(mention, words);
        Optional<Measure> measure = unit.filter(word -> number && !Units.isCompound(statement, mention.span(), word))
                .flatMap(word -> Measure.named(word.text()));
        Span span = unit.filter(word -> number)
                .filter(word -> word.span().start() >= mention.span().end())
                .map(word -> mention.span().union(word.span()))
                .orElse(mention.span());
        return Optional.of(new Amount(
                span,
                mention.kind(),
                amount.getAsDouble() * measure.map(Measure::scale).orElse(1.0),
                bound(before),
                unit,
                measure.map(Measure::of),
                DENIED.matcher(before).matches()));
    }

    private static OptionalDouble seconds(String words) {
        return ONE.matcher(words).matches() ? OptionalDouble.empty() : TimeWords.seconds(words);
    }

    /** "Version 4" and "Article 5" count nothing. */
    private static boolean isPartOfName(Statement statement, Span number) {
        char first = statement.text().charAt(number.start());
        return (Character.isDigit(first) || Character.isUpperCase(first))
                && statement.words().stream()
                        .anyMatch(word -> word.span().end() == number.start() - 1
                                && Character.isUpperCase(
                                        statement.text().charAt(word.span().start()))
                                && (word.name() || word.part() == PartOfSpeech.NOUN));
    }

    private static Bound bound(String before) {
        return HEDGES.entrySet().stream()
                .filter(hedge -> hedge.getValue().matcher(before).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Bound.EXACT);
    }
}
