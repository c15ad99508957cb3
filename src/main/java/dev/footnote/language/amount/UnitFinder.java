package dev.footnote.language.amount;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a number counts or measures. */
final class UnitFinder {

    /** Areas, volumes and speeds are no lengths. */
    private static final Pattern COMPOUND =
            Pattern.compile("(?i)\\b(?:square|cubic|per|an hour|a (?:second|minute|day))\\b");

    /** How far behind a unit its second half stands at most, in characters. */
    private static final int BEHIND = 9;

    private static final Pattern SIGN = Pattern.compile("km/h|mph|degrees?|mah");

    private static final Pattern DOLLAR = Pattern.compile("\\$|dollar|usd");
    private static final Pattern EURO = Pattern.compile("€|eur");
    private static final Pattern POUND = Pattern.compile("£|pound|gbp");

    private final String text;
    private final List<Word> words;

    UnitFinder(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    Unit of(Mention mention) {
        return switch (mention.kind()) {
            case MONEY -> currency(mention.span());
            case NUMBER, PERCENT -> counted(mention);
            default -> Unit.NONE;
        };
    }

    /** A currency as a word of its own, so that dollars are never held against euros. */
    private Unit currency(Span span) {
        String name = currency(span.in(text).toLowerCase(Locale.ROOT));
        return new Unit(
                Optional.of(new Word(span, name, name, PartOfSpeech.NOUN, false, null)),
                Set.of(name),
                Optional.empty());
    }

    private static String currency(String words) {
        if (DOLLAR.matcher(words).find()) {
            return "dollar";
        }
        if (EURO.matcher(words).find()) {
            return "euro";
        }
        return POUND.matcher(words).find() ? "pound" : words.replaceAll("[^\\p{L}¥]", "");
    }

    /** The noun behind a number: "drones" of "267 Shahed drones", "workers" of "12 of the workers". */
    private Unit counted(Mention mention) {
        Word unit = null;
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words) {
            if (word.span().start() < mention.span().end()) {
                continue;
            }
            boolean measures = Measure.named(word.text()).isPresent();
            if (isNoun(word)
                    || unit == null && (measures || SIGN.matcher(word.text()).matches())) {
                unit = word;
                stems.add(word.term());
                if (measures) {
                    break;
                }
            } else if (!leads(word, unit == null)) {
                break;
            }
        }
        stems.remove("");
        Optional<Word> counted = mention.kind() == Kind.NUMBER ? Optional.ofNullable(unit) : Optional.empty();
        return new Unit(counted, stems, counted.flatMap(word -> measure(mention.span(), word)));
    }

    private static boolean isNoun(Word word) {
        return word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN;
    }

    /** Whether the noun may follow {@code word}. */
    private static boolean leads(Word word, boolean first) {
        boolean links = word.text().equals("of")
                || word.text().equals("out")
                || word.part() == PartOfSpeech.DET
                || word.part() == PartOfSpeech.NUM;
        return word.part() == PartOfSpeech.ADJ || first && links || word.text().matches("[-/%]");
    }

    private Optional<Measure> measure(Span number, Word unit) {
        String behind =
                text.substring(number.end(), Math.min(text.length(), unit.span().end() + BEHIND));
        return COMPOUND.matcher(behind).find() ? Optional.empty() : Measure.named(unit.text());
    }
}
