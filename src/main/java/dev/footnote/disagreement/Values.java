package dev.footnote.disagreement;

import dev.footnote.disagreement.Value.Amount;
import dev.footnote.disagreement.Value.Bound;
import dev.footnote.disagreement.Value.Clock;
import dev.footnote.disagreement.Value.Day;
import dev.footnote.disagreement.Value.Name;
import dev.footnote.document.Span;
import dev.footnote.reading.Mention;
import dev.footnote.reading.Mention.Kind;
import dev.footnote.reading.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a statement names as values that can be held against each other. */
final class Values {

    private static final Pattern VAGUE =
            Pattern.compile("(?i)(?:one|both|none|half|twice|an? .*|half an? .*|\\p{L}+s(?: of .*)?)");
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("(?is).*\\b(?:between|from|to|and|[-–]) ?(?:[$£€] ?)?$");
    private static final Pattern RANGE_AFTER = Pattern.compile("(?is)^ ?(?:to|and|[-–]) ?(?:[$£€] ?)?[\\d].*");
    private static final Pattern RANGE = Pattern.compile("(?is).*\\b(?:between|from)\\b.*");
    /** What was before: "up from £3.90", "used to be 5". */
    private static final Pattern FORMER = Pattern.compile(
            "(?is).*\\b(?:(?:up|down|increased|raised|cut|reduced|rose|fell|risen|fallen|goes up|goes down) from|instead of"
                    + "|used to be|previously|formerly|against|compared with|and not|rather than) $");

    /** "Four of the nine lifts" are four. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?is).*\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |its |their |all )?$");

    /** Areas, volumes and speeds are no lengths. */
    private static final Pattern COMPOUND =
            Pattern.compile("(?i)\\b(?:square|cubic|per|an hour|a (?:second|minute|day))\\b");

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

    private static final Map<String, Double> SECONDS = Map.ofEntries(
            Map.entry("second", 1.0),
            Map.entry("minute", 60.0),
            Map.entry("hour", 3_600.0),
            Map.entry("day", 86_400.0),
            Map.entry("night", 86_400.0),
            Map.entry("weekend", 172_800.0),
            Map.entry("week", 604_800.0),
            Map.entry("fortnight", 1_209_600.0),
            Map.entry("month", 2_629_800.0),
            Map.entry("quarter", 7_889_400.0),
            Map.entry("year", 31_557_600.0),
            Map.entry("decade", 315_576_000.0),
            Map.entry("century", 3_155_760_000.0));

    private static final Pattern DURATION_PART = Pattern.compile(
            "(?i)((?:[\\d.,]+|[a-z-]+)(?: hundred| thousand)?)[ -](?:full |more |working )?(second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade)s?\\b");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*day");
    private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern CLOCK = Pattern.compile("(?i)(\\d{1,2})(?:[:.](\\d{2}))?(?: ?([ap])\\.?m)?.*");

    private Values() {}

    /** The values of {@code statement}, in order. */
    static List<Value> of(Statement statement) {
        List<Value> values = new ArrayList<>();
        for (Mention mention : statement.mentions()) {
            of(statement, mention).ifPresent(values::add);
        }
        return values;
    }

    private static Optional<Value> of(Statement statement, Mention mention) {
        String words = mention.span().in(statement.text());
        return switch (mention.kind()) {
            case MONEY, PERCENT, NUMBER, DURATION -> amount(statement, mention, words);
            case DATE -> day(mention.span(), words);
            case TIME -> isRange(statement, mention.span()) ? Optional.empty() : clock(mention.span(), words);
            case PERSON, PLACE, NAME -> Optional.of(new Name(mention.span(), mention.kind(), words));
        };
    }

    private static Optional<Value> amount(Statement statement, Mention mention, String words) {
        if (mention.kind() == Kind.NUMBER && isPartOfName(statement, mention.span())
                || mention.kind() == Kind.NUMBER
                        && WHOLE.matcher(before(statement, mention.span())).matches()
                || VAGUE.matcher(words).matches() && !words.matches("(?i)(?:.*[\\d ].*|six|seven)")
                || isRange(statement, mention.span())
                || FORMER.matcher(before(statement, mention.span())).matches()) {
            return Optional.empty();
        }
        OptionalDouble number = mention.kind() == Kind.DURATION ? seconds(words) : NumberWords.first(words);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        String before = before(statement, mention.span());
        Optional<Word> unit =
                mention.kind() == Kind.NUMBER ? unit(statement, mention.span()) : currency(mention, words);
        Optional<Measure> measure = unit.filter(
                        word -> mention.kind() == Kind.NUMBER && !isCompound(statement, mention.span(), word))
                .flatMap(word -> Measure.named(word.text()));
        double base = number.getAsDouble() * measure.map(Measure::scale).orElse(1.0);
        Span span = unit.filter(word -> mention.kind() == Kind.NUMBER)
                .filter(word -> word.span().start() >= mention.span().end())
                .map(word -> mention.span().union(word.span()))
                .orElse(mention.span());
        boolean denied = DENIED.matcher(before).matches();
        return Optional.of(
                new Amount(span, mention.kind(), base, bound(before), unit, measure.map(Measure::of), denied));
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

    private static boolean isCompound(Statement statement, Span number, Word unit) {
        int end = Math.min(statement.text().length(), unit.span().end() + 9);
        return unit.span().start() >= number.end()
                && COMPOUND.matcher(statement.text().substring(number.end(), end))
                        .find();
    }

    private static Bound bound(String before) {
        return HEDGES.entrySet().stream()
                .filter(hedge -> hedge.getValue().matcher(before).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Bound.EXACT);
    }

    private static String before(Statement statement, Span span) {
        return statement.text().substring(Math.max(0, span.start() - 40), span.start());
    }

    private static boolean isRange(Statement statement, Span span) {
        String before = before(statement, span);
        String after = statement.text().substring(span.end());
        return RANGE_AFTER.matcher(after).matches()
                || RANGE_BEFORE.matcher(before).matches()
                        && RANGE.matcher(before).matches();
    }

    /** A currency as a word of its own, so that dollars are never held against euros. */
    private static Optional<Word> currency(Mention mention, String words) {
        if (mention.kind() != Kind.MONEY) {
            return Optional.empty();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        String name = lower.contains("$") || lower.contains("dollar") || lower.contains("usd")
                ? "dollar"
                : lower.contains("€") || lower.contains("eur")
                        ? "euro"
                        : lower.contains("£") || lower.contains("pound") || lower.contains("gbp")
                                ? "pound"
                                : lower.replaceAll("[^\\p{L}¥]", "");
        return Optional.of(new Word(mention.span(), name, name, PartOfSpeech.NOUN, false, null));
    }

    /** The noun behind a number: "drones" of "267 Shahed drones", "workers" of "12 of the workers". */
    private static Optional<Word> unit(Statement statement, Span number) {
        Word unit = null;
        for (Word word : statement.words()) {
            if (word.span().start() < number.end()) {
                continue;
            }
            boolean noun = word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN;
            boolean leads = word.part() == PartOfSpeech.ADJ
                    || unit == null
                            && (word.text().equals("of")
                                    || word.text().equals("out")
                                    || word.part() == PartOfSpeech.DET
                                    || word.part() == PartOfSpeech.NUM)
                    || word.text().matches("[-/]");
            if (noun
                    || unit == null
                            && word.text().matches("k?m|c?m|mm|kg|g|km/h|mph|°c|degrees?|km²|l|mah|[km]w|[kmg]b")) {
                unit = word;
            } else if (!leads) {
                break;
            }
        }
        return Optional.ofNullable(unit);
    }

    private static OptionalDouble seconds(String words) {
        Matcher parts = DURATION_PART.matcher(words);
        double sum = 0;
        boolean any = false;
        while (parts.find()) {
            OptionalDouble number = NumberWords.first(parts.group(1));
            if (number.isPresent()) {
                sum += number.getAsDouble() * SECONDS.get(parts.group(2).toLowerCase(Locale.ROOT));
                any = true;
            }
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private static Optional<Value> day(Span span, String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return Optional.of(new Day(
                    span,
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)),
                    0));
        }
        Matcher month = MONTH.matcher(words);
        Matcher weekday = WEEKDAY.matcher(words);
        Matcher year = YEAR.matcher(words);
        int months = month.find() ? MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1 : 0;
        int weekdays = weekday.find() ? WEEKDAYS.indexOf(weekday.group(1).toLowerCase(Locale.ROOT)) + 1 : 0;
        int years = year.find() ? Integer.parseInt(year.group(1)) : 0;
        Matcher day = DAY.matcher(words.replaceAll("\\d{4}", ""));
        int days = months > 0 && day.find() ? Integer.parseInt(day.group(1)) : 0;
        boolean relative = words.matches("(?i).*\\b(?:last|next|this|century|yesterday|today|tomorrow)\\b.*|\\d+s");
        return relative || months + weekdays + years == 0
                ? Optional.empty()
                : Optional.of(new Day(span, years, months, days, weekdays));
    }

    private static Optional<Value> clock(Span span, String words) {
        if (words.equalsIgnoreCase("noon") || words.equalsIgnoreCase("midnight")) {
            return Optional.of(new Clock(span, words.equalsIgnoreCase("noon") ? 720 : 0));
        }
        Matcher matcher = CLOCK.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean afternoon = matcher.group(3) != null && matcher.group(3).equalsIgnoreCase("p") && hour < 12;
        return Optional.of(new Clock(span, 60 * (afternoon ? hour + 12 : hour) + minutes));
    }
}
