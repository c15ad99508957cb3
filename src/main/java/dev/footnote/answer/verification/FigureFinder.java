package dev.footnote.answer.verification;

import dev.footnote.document.Span;
import dev.footnote.language.Folded;
import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.amount.NumberWords;
import dev.footnote.language.amount.TimeWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the amounts and dates of a sentence. */
public final class FigureFinder {

    private static final Pattern HEDGE = Pattern.compile(
            "(?is).*\\b(?:about|around|some|roughly|nearly|almost|approximately|close to|circa|estimated|over|more than|less than"
                    + "|under|just|at least|up to|fewer than|well over) (?:[$£€] ?)?$");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)one|both|none|half|twice|(?:the |this |that |last |next )?(?:day|night|week|month|year) before|today|tonight|tomorrow"
                    + "|yesterday|(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of .*)?");

    private final MentionFinder mentions = new MentionFinder();

    public List<Figure> find(String text, List<Word> words) {
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
            case TIME -> amount(span, mention.kind(), folded, minutes(folded), rounded, Set.of());
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

    private static double minutes(String words) {
        OptionalInt minutes = TimeWords.minutes(words);
        return minutes.isPresent() ? minutes.getAsInt() : Double.NaN;
    }

    private static double seconds(String words) {
        return TimeWords.seconds(words).orElse(Double.NaN);
    }

    private static Figure date(Span span, String words) {
        TimeWords.Day day = TimeWords.day(words);
        return new Figure(
                span,
                Mention.Kind.DATE,
                words,
                Double.NaN,
                day.year(),
                day.month(),
                day.day(),
                day.weekday(),
                false,
                Set.of());
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
