package dev.footnote.language.amount;

import dev.footnote.document.Span;
import dev.footnote.language.Folded;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.amount.Value.Amount;
import dev.footnote.language.amount.Value.Clock;
import dev.footnote.language.amount.Value.Day;
import dev.footnote.language.amount.Value.Name;
import dev.footnote.language.amount.Value.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads what a sentence mentions as values that can be held against each other. */
public final class ValueReader {

    /** No amount, or a day that every sentence may have. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)one|both|none|half|twice|(?:the |this |that |last |next )?(?:day|night|week|month|year) before|today|tonight|tomorrow"
                    + "|yesterday|(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?: of .*)?");

    /** "A week" is mostly a rate. */
    private static final Pattern ONE = Pattern.compile("(?i)an? \\p{L}+");

    /** These can only be told from the day on which they are said. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?i).*\\b(?:last|next|this|century|yesterday|today|tomorrow)\\b.*|\\d+s");

    private final String text;
    private final List<Word> words;
    private final UnitFinder units;

    private ValueReader(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.units = new UnitFinder(text, words);
    }

    /**
     * The values of a sentence in order, but for those that are too vague to mean anything.
     *
     * @param words those of {@code text}
     * @param mentions what it names
     */
    public static List<Value> read(String text, List<Word> words, List<Mention> mentions) {
        ValueReader reader = new ValueReader(text, words);
        List<Value> values = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.PERCENT
                    || !VAGUE.matcher(mention.span().in(text)).matches()) {
                values.add(reader.value(mention));
            }
        }
        return List.copyOf(values);
    }

    private Value value(Mention mention) {
        Span span = mention.span();
        String folded = Folded.of(span.in(text)).text();
        return switch (mention.kind()) {
            case MONEY, PERCENT, NUMBER, DURATION -> amount(mention, folded);
            case DATE -> day(span, folded);
            case TIME ->
                new Clock(
                        span,
                        folded,
                        TimeWords.minutes(folded).orElse(-1),
                        Beside.of(text, span).isRange());
            case PERSON, PLACE, NAME -> new Name(span, mention.kind(), span.in(text));
        };
    }

    private static Day day(Span span, String words) {
        TimeWords.Day day = TimeWords.day(words);
        return new Day(
                span,
                words,
                day.year(),
                day.month(),
                day.day(),
                day.weekday(),
                RELATIVE.matcher(words).matches());
    }

    private Amount amount(Mention mention, String folded) {
        Beside beside = Beside.of(text, mention.span());
        Unit unit = units.of(mention);
        OptionalDouble number = number(mention.kind(), folded);
        return new Amount(
                withUnit(mention, unit),
                mention.kind(),
                folded,
                number.orElse(Double.NaN),
                beside.bound(),
                unit,
                isAside(mention, folded, beside)
                        ? Standing.ASIDE
                        : beside.isDenied() ? Standing.DENIED : Standing.GIVEN);
    }

    private static OptionalDouble number(Kind kind, String folded) {
        if (kind == Kind.DURATION) {
            return TimeWords.seconds(folded);
        }
        OptionalDouble share = kind == Kind.PERCENT ? Fractions.share(folded) : OptionalDouble.empty();
        return share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : NumberWords.first(folded);
    }

    private static Span withUnit(Mention mention, Unit unit) {
        return unit.word()
                .filter(word -> word.span().start() >= mention.span().end())
                .map(word -> mention.span().union(word.span()))
                .orElse(mention.span());
    }

    private boolean isAside(Mention mention, String folded, Beside beside) {
        return mention.kind() == Kind.DURATION && ONE.matcher(folded).matches()
                || mention.kind() == Kind.NUMBER && (isPartOfName(mention.span()) || beside.isPartOfWhole())
                || beside.isRange()
                || beside.isFormer();
    }

    /** "Version 4" and "Article 5" count nothing. */
    private boolean isPartOfName(Span number) {
        char first = text.charAt(number.start());
        return (Character.isDigit(first) || Character.isUpperCase(first))
                && words.stream()
                        .anyMatch(word -> word.span().end() == number.start() - 1
                                && Character.isUpperCase(text.charAt(word.span().start()))
                                && (word.name() || word.part() == PartOfSpeech.NOUN));
    }
}
