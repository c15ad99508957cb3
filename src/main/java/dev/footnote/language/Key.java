package dev.footnote.language;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier that tells one of several like things from the others: the 500 of "Aquila 500", the G33, the year, the first name.
 *
 * @param words as the sentence says it
 * @param span where
 * @param value what another of its kind has otherwise, in lower case
 * @param kind finds what stands in its place elsewhere, as its only group
 */
public record Key(String words, Span span, String value, Pattern kind) {

    /** How a text stands to a key. */
    public enum Stand {
        HAS,
        /** It names this and others of its kind: "the Aquila 300 and 500". */
        HAS_AMONG_OTHERS,
        HAS_ANOTHER,
        SILENT
    }

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\d.,$€£]|\\p{L}-)(1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)");
    /** A code of letters and figures: "G33", "P-400", "LW814-A". */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{1,6})-?(\\d[\\p{L}\\d]{0,7}(?:-\\d{1,4}){0,3})(?![\\p{L}\\d])");

    private static final Pattern VERSION =
            Pattern.compile("(?<![\\p{L}\\d.])(\\d{1,3}\\.\\d{1,3}\\.\\d{1,4})(?![\\d.]\\d)");
    private static final String NUMBER =
            "(?:s?,? (?:numbered|number|no\\.?|nr\\.?|#) ?|[ -]?)(\\d[\\p{L}\\d]{0,7}(?:[.-]\\d{1,4}){0,3})";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,6}(?:[.-]\\d{1,4}){0,3}");

    private static final String CAPITALISED = "(?<![\\p{L}\\d])\\p{Lu}[\\p{L}\\d]+";
    private static final Pattern TWO_NAMES = Pattern.compile("(" + CAPITALISED + ") (" + CAPITALISED + ")");
    private static final Pattern JOINED = Pattern.compile(
            "\\s*(?:,\\s*(?:and|or)?|/|&|→|[–-]|and|or|to)\\s*(\\d[\\p{L}\\d]{0,7}(?:[.-]\\d{1,4}){0,3})(?![\\p{L}\\d])");

    /** Whether only the sentence itself and what stands over it can say it, and not the sentence before. */
    public boolean isTime() {
        return kind == YEAR;
    }

    /** The keys of a sentence, in order. */
    public static List<Key> of(String text, List<Word> words) {
        List<Key> keys = new ArrayList<>();
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            keys.add(new Key(years.group(1), Span.of(years.start(), years.end()), years.group(1), YEAR));
        }
        Matcher versions = VERSION.matcher(text);
        while (versions.find()) {
            keys.add(new Key(versions.group(1), Span.of(versions.start(), versions.end()), versions.group(1), VERSION));
        }
        Matcher codes = CODE.matcher(text);
        while (codes.find()) {
            keys.add(numbered(codes.group(), Span.of(codes.start(), codes.end()), codes.group(1), codes.group(2)));
        }
        numbered(text, words, keys);
        return keys;
    }

    /** Numbers behind a name or a noun that count nothing: "Aquila 500", "plot 137", "the Aquila 500’s weight". */
    private static void numbered(String text, List<Word> words, List<Key> keys) {
        for (int i = 1; i < words.size(); i++) {
            Span number = withoutPossessive(words.get(i), text);
            Word name = words.get(i - 1);
            boolean follows = number.start() - name.span().end() == 1
                    && PLAIN_NUMBER.matcher(number.in(text)).matches()
                    && keys.stream().noneMatch(key -> key.span().overlaps(number));
            if (follows && isNamed(name, text) && (name.name() || !isUnit(words, i + 1))) {
                Span span = name.span().union(number);
                keys.add(numbered(span.in(text), span, name.text(), number.in(text)));
            }
        }
    }

    private static Span withoutPossessive(Word word, String text) {
        String written = word.span().in(text);
        boolean possessive = written.endsWith("’s") || written.endsWith("'s");
        return possessive ? Span.of(word.span().start(), word.span().end() - 2) : word.span();
    }

    /**
     * What tells a name of two words from names that share one of them: the second of "Tariff Evening", both of "Nils Brack".
     *
     * @param name a span of {@code text}
     */
    public static List<Key> ofName(String text, Span name) {
        Matcher words = TWO_NAMES.matcher(name.in(text));
        if (!words.matches()) {
            return List.of();
        }
        Pattern after = Pattern.compile(Pattern.quote(words.group(1)) + " (" + CAPITALISED + ")");
        Pattern before = Pattern.compile("(" + CAPITALISED + ") " + Pattern.quote(words.group(2)) + "(?![\\p{L}\\d])");
        return List.of(
                new Key(name.in(text), name, words.group(2).toLowerCase(Locale.ROOT), after),
                new Key(name.in(text), name, words.group(1).toLowerCase(Locale.ROOT), before));
    }

    private static boolean isNamed(Word word, String text) {
        boolean noun = word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN;
        return noun
                && Character.isLetter(text.charAt(word.span().start()))
                && word.text().length() > 1;
    }

    private static boolean isUnit(List<Word> words, int at) {
        return at < words.size()
                && (words.get(at).part() == PartOfSpeech.NOUN
                        || words.get(at).text().equals("%"));
    }

    private static Key numbered(String words, Span span, String name, String number) {
        Pattern kind = Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + NUMBER + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Key(words, span, number.toLowerCase(Locale.ROOT), kind);
    }

    /** Whether a text names this, another of its kind, both, or neither. */
    public Stand in(String text) {
        boolean has = false;
        boolean other = false;
        Matcher matcher = kind.matcher(text);
        while (matcher.find()) {
            for (String named : namedFrom(matcher, text)) {
                has |= named.equals(value);
                other |= !named.equals(value);
            }
        }
        if (has) {
            return other ? Stand.HAS_AMONG_OTHERS : Stand.HAS;
        }
        return other ? Stand.HAS_ANOTHER : Stand.SILENT;
    }

    /** What is named at a match, and what is joined to it: "the Aquila 300 and 500", "from version 5 to 6". */
    private static List<String> namedFrom(Matcher match, String text) {
        List<String> named = new ArrayList<>(List.of(match.group(1).toLowerCase(Locale.ROOT)));
        Matcher joined = JOINED.matcher(text).region(match.end(1), text.length());
        while (joined.lookingAt()) {
            named.add(joined.group(1).toLowerCase(Locale.ROOT));
            joined.region(joined.end(), text.length());
        }
        return named;
    }

    /** Whether another key tells things of the same kind apart. */
    public boolean isLike(Key other) {
        return kind.pattern().equals(other.kind.pattern());
    }
}
