package dev.footnote.answer.disagreement;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a number counts or measures. */
final class Units {

    /** Areas, volumes and speeds are no lengths. */
    private static final Pattern COMPOUND =
            Pattern.compile("(?i)\\b(?:square|cubic|per|an hour|a (?:second|minute|day))\\b");

    private static final Pattern SIGN = Pattern.compile("k?m|c?m|mm|kg|g|km/h|mph|°c|degrees?|km²|l|mah|[km]w|[kmg]b");

    private Units() {}

    /** Whether {@code unit} is one of several that belong together: "square metres", "km per hour". */
    static boolean isCompound(Statement statement, Span number, Word unit) {
        int end = Math.min(statement.text().length(), unit.span().end() + 9);
        return unit.span().start() >= number.end()
                && COMPOUND.matcher(statement.text().substring(number.end(), end))
                        .find();
    }

    /** A currency as a word of its own, so that dollars are never held against euros; none of what is no money. */
    static Optional<Word> currency(Mention mention, String words) {
        if (mention.kind() != Kind.MONEY) {
            return Optional.empty();
        }
        String name = currency(words.toLowerCase(Locale.ROOT));
        return Optional.of(new Word(mention.span(), name, name, PartOfSpeech.NOUN, false, null));
    }

    private static String currency(String words) {
        if (words.contains("$") || words.contains("dollar") || words.contains("usd")) {
            return "dollar";
        }
        if (words.contains("€") || words.contains("eur")) {
            return "euro";
        }
        return words.contains("£") || words.contains("pound") || words.contains("gbp")
                ? "pound"
                : words.replaceAll("[^\\p{L}¥]", "");
    }

    /** The noun behind a number: "drones" of "267 Shahed drones", "workers" of "12 of the workers". */
    static Optional<Word> counted(Statement statement, Span number) {
        Word unit = null;
        for (Word word : statement.words()) {
            if (word.span().start() < number.end()) {
                continue;
            }
            boolean noun = word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN;
            if (noun || unit == null && SIGN.matcher(word.text()).matches()) {
                unit = word;
            } else if (!leads(word, unit == null)) {
                break;
            }
        }
        return Optional.ofNullable(unit);
    }

    /** Whether the noun may follow {@code word}. */
    private static boolean leads(Word word, boolean first) {
        boolean links = word.text().equals("of")
                || word.text().equals("out")
                || word.part() == PartOfSpeech.DET
                || word.part() == PartOfSpeech.NUM;
        return word.part() == PartOfSpeech.ADJ || first && links || word.text().matches("[-/]");
    }
}
