package dev.footnote.verification;

import dev.footnote.disagreement.NumberWords;
import dev.footnote.disagreement.Word;
import dev.footnote.document.Span;
import dev.footnote.reading.Mention;
import dev.footnote.reading.MentionFinder;
import dev.footnote.reading.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the amounts and dates of a sentence. */
final class FigureFinder {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t?ember|t|ober|ember)?\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*day");
    private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?(?: ?([ap])\\.?m\\.?)?");
    private static final Pattern HEDGE = Pattern.compile(
            "(?is).*\\b(?:about|around|some|roughly|nearly|almost|approximately|close to|circa|estimated|over|more than|less than"
                    + "|under|just|at least|up to|fewer than|well over) (?:[$£€] ?)?$");
    private static final Pattern DURATION = Pattern.compile(
            "(?i)([\\d.,]+|[a-z-]+)(?: hundred| thousand)?[ -](?:full |more |working |consecutive |calendar )?"
                    + "(second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|centur)");
    private static final Map<String, Double> SECONDS = Map.ofEntries(
            Map.entry("second", 1.0),
            Map.entry("minute", 60.0),
            Map.entry("hour", 3_600.0),
            Map.entry("day", 86_400.0),
            Map.entry("night", 86_401.0),
            Map.entry("weekend", 172_801.0),
            Map.entry("week", 604_800.0),
            Map.entry("fortnight", 1_209_600.0),
            Map.entry("month", 2_629_800.0),
            Map.entry("quarter", 7_889_401.0),
            Map.entry("year", 31_557_600.0),
            Map.entry("decade", 315_576_000.0),
            Map.entry("centur", 3_155_760_000.0));

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)one|both|none|half|twice|(?:the |this |that |last |next )?(?:day|night|week|month|year) before|today|tonight|tomorrow"
                    + "|yesterday|(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of .*)?");

    private final MentionFinder mentions = new MentionFinder();

    List<Figure> find(String text, List<Word> words) {
        List<Figure> figures = new ArrayList<>();
        for (Mention mention : mentions.find(text)) {
            if (!VAGUE.matcher(mention.span().in(text)).matches()) {
                figures.add(figure(text, words, mention));
            }
        }
        return figures;
    }

    private static Figure figure(String text, List<Word> words, Mention mention) {
        Span span = mention.span();
        String folded = Folded.of(span.in(text)).text();
        boolean rounded = HEDGE.matcher(text.substring(Math.max(0, span.start() - 30), span.start()))
                .matches();
        return switch (mention.kind()) {
            case DATE -> date(span, folded);
            case TIME -> amount(span, mention.kind(), folded, clock(folded), rounded, Set.of());
            case DURATION -> amount(span, mention.kind(), folded, seconds(folded), rounded, Set.of());
            case MONEY -> amount(span, mention.kind(), folded, number(folded), rounded, currency(folded));
            default -> amount(span, mention.kind(), folded, number(folded), rounded, counted(words, span));
        };
    }

    private static Figure amount(
            Span span, Mention.Kind kind, String words, double number, boolean rounded, Set<String> unit) {
        return new Figure(span, kind, words, number, 0, 0, 0, 0, rounded, unit);
    }

    private static double number(String words) {
        return NumberWords.first(words.replaceAll("(?<=\\d)(?=[a-z])", " ")).orElse(Double.NaN);
    }

    private static double seconds(String words) {
        Matcher parts = DURATION.matcher(words);
        double sum = 0;
        while (parts.find()) {
            String count = parts.group(1).replace("half-", "half ");
            double number = count.matches("(?i)an?")
                    ? 1
                    : NumberWords.first(parts.group(0)).orElse(Double.NaN);
            sum += number * SECONDS.get(parts.group(2).toLowerCase(Locale.ROOT));
        }
        return sum == 0 ? Double.NaN : sum;
    }

    private static double clock(String words) {
        if (words.matches("noon|midnight")) {
            return words.equals("noon") ? 720 : 0;
        }
        Matcher matcher = CLOCK.matcher(words);
        if (!matcher.matches()) {
            return Double.NaN;
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean afternoon = matcher.group(3) != null && matcher.group(3).equalsIgnoreCase("p") && hour < 12;
        return 60 * (afternoon ? hour + 12 : hour) + minutes;
    }

    private static Figure date(Span span, String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return date(
                    span,
                    words,
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)),
                    0);
        }
        Matcher month = MONTH.matcher(words);
        Matcher weekday = WEEKDAY.matcher(words);
        Matcher year = YEAR.matcher(words);
        int months = month.find() ? MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1 : 0;
        int weekdays = weekday.find() ? WEEKDAYS.indexOf(weekday.group(1).toLowerCase(Locale.ROOT)) + 1 : 0;
        int years = year.find() ? Integer.parseInt(year.group(1)) : 0;
        Matcher day = DAY.matcher(words.replaceAll("\\d{4}", ""));
        int days = months > 0 && day.find() ? Integer.parseInt(day.group(1)) : 0;
        return date(span, words, years, months, days, weekdays);
    }

    private static Figure date(Span span, String words, int year, int month, int day, int weekday) {
        return new Figure(span, Mention.Kind.DATE, words, Double.NaN, year, month, day, weekday, false, Set.of());
    }

    private static Set<String> currency(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Set.of(
                lower.matches("(?s).*(?:\\$|dollar|usd).*")
                        ? "dollar"
                        : lower.matches("(?s).*(?:€|eur).*")
                                ? "euro"
                                : lower.matches("(?s).*(?:£|pound|gbp).*")
                                        ? "pound"
                                        : lower.replaceAll("[^\\p{L}¥]", ""));
    }

    /** The stems of the nouns behind a number: "drone" of "267 Shahed drones", "worker" of "12 of the workers". */
    private static Set<String> counted(List<Word> words, Span number) {
        Set<String> unit = new HashSet<>();
        for (Word word : words) {
            if (word.span().start() >= number.end()) {
                boolean noun = word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN;
                boolean leads = word.part() == PartOfSpeech.ADJ
                        || unit.isEmpty() && (word.text().equals("of") || word.part() == PartOfSpeech.DET)
                        || word.text().matches("[-/%]");
                if (noun && !word.term().isEmpty()) {
                    unit.add(word.term());
                } else if (!leads) {
                    break;
                }
            }
        }
        return unit;
    }
}
