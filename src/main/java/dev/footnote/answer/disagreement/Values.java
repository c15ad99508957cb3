package dev.footnote.answer.disagreement;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.amount.TimeWords;
import dev.footnote.language.amount.Value;
import dev.footnote.language.amount.Value.Clock;
import dev.footnote.language.amount.Value.Day;
import dev.footnote.language.amount.Value.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads what a statement names as values that can be held against each other. */
public final class Values {

    private static final Pattern RANGE_BEFORE =
            Pattern.compile("(?is).*\\b(?:between|from|to|and|[-–]) ?(?:[$£€] ?)?$");
    private static final Pattern RANGE_AFTER = Pattern.compile("(?is)^ ?(?:to|and|[-–]) ?(?:[$£€] ?)?[\\d].*");
    private static final Pattern RANGE = Pattern.compile("(?is).*\\b(?:between|from)\\b.*");

    /** These can only be told from the day on which they are said. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?i).*\\b(?:last|next|this|century|yesterday|today|tomorrow)\\b.*|\\d+s");

    /** How far before a value is looked at, in characters. */
    private static final int BEFORE = 40;

    private Values() {}

    /** The values of {@code statement}, in order. */
    public static List<Value> of(Statement statement) {
        List<Value> values = new ArrayList<>();
        for (Mention mention : statement.mentions()) {
            of(statement, mention).ifPresent(values::add);
        }
        return values;
    }

    private static Optional<Value> of(Statement statement, Mention mention) {
        String words = mention.span().in(statement.text());
        return switch (mention.kind()) {
            case MONEY, PERCENT, NUMBER, DURATION -> Quantities.of(statement, mention);
            case DATE -> day(mention.span(), words);
            case TIME -> isRange(statement, mention.span()) ? Optional.empty() : clock(mention.span(), words);
            case PERSON, PLACE, NAME -> Optional.of(new Name(mention.span(), mention.kind(), words));
        };
    }

    /** The words before {@code span}. */
    static String before(Statement statement, Span span) {
        return statement.text().substring(Math.max(0, span.start() - BEFORE), span.start());
    }

    /** Whether {@code span} is one end of a range. */
    static boolean isRange(Statement statement, Span span) {
        String before = before(statement, span);
        String after = statement.text().substring(span.end());
        return RANGE_AFTER.matcher(after).matches()
                || RANGE_BEFORE.matcher(before).matches()
                        && RANGE.matcher(before).matches();
    }

    private static Optional<Value> day(Span span, String words) {
        TimeWords.Day day = TimeWords.day(words);
        return !day.isKnown() || RELATIVE.matcher(words).matches()
                ? Optional.empty()
                : Optional.of(new Day(span, day.year(), day.month(), day.day(), day.weekday()));
    }

    private static Optional<Value> clock(Span span, String words) {
        OptionalInt minutes = TimeWords.minutes(words);
        return minutes.isPresent() ? Optional.of(new Clock(span, minutes.getAsInt())) : Optional.empty();
    }
}
