package dev.footnote.language;

import dev.footnote.document.Span;
import dev.footnote.language.Mention.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names in English text by their capitals, and what they name by the words around them: titles and verbs of saying
 * make a person, prepositions of place a place. A name without such a sign stays a {@link Kind#NAME}.
 */
public final class NameFinder {

    /** Initials with stops, or a capital and what hangs on it; a stop at the end belongs to an initial only. */
    private static final String CAPITALISED = "\\p{Lu}(?:\\.\\p{Lu})+\\.?"
            + "|\\p{Lu}[\\p{L}\\p{M}\\d]*(?:[-’'][\\p{L}\\p{M}\\d]+)*\\.?(?<=\\p{Lu}\\.|[^.])";

    private static final String LINK = " (?:of |of the |for |for the |de |de la |van |van der |von |al-|bin |& )?";
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\d’'])(?:" + CAPITALISED + ")(?:" + LINK + "(?:" + CAPITALISED + "))*");

    /** What stands directly before a person's name. */
    private static final Pattern TITLE = Pattern.compile("(?i)(?:^|.*\\b)(?:"
            // offices and ranks
            + "president|minister|secretary(?: general)?|chancellor|king|queen|prince|princess|pope|senator|governor|mayor"
            + "|general|colonel|captain|major|sergeant|inspector|judge|justice|councillor|envoy|leader|chair(?:man|woman|person)?"
            // forms of address
            + "|professor|prof\\.?|doctor|dr\\.?|mr\\.?|mrs\\.?|ms\\.?|miss|sir|lady|lord"
            // callings
            + "|director|manager|officer|spokes(?:man|woman|person)|ceo|founder|engineer|analyst|author|editor|reporter|writer"
            + "|historian|keeper|skipper|nurse|coach|actor|actress|singer"
            // family, and the word before an author
            + "|brother|sister|wife|husband|son|daughter|mother|father|by) $");

    private static final WordTable VERBS = WordTable.named("saying");

    private static final Pattern SAYING = Pattern.compile(
            "^,? (?:(?:who|also|later|then|has|had) ){0,2}(?:" + VERBS.anyOf("person") + ")\\b.*", Pattern.DOTALL);
    private static final Pattern SAID_BEFORE =
            Pattern.compile("(?:.*[”\"’'] ?|.*\\b)(?:according to|" + VERBS.anyOf("before") + ") $", Pattern.DOTALL);
    private static final Pattern PLACE_BEFORE = Pattern.compile(
            ".*\\b(?:in|at|near|from|across|around|outside|inside|to|into|towards?|visited?|throughout|between|off"
                    + "|(?:north|south|east|west) of) (?:(?:the|central|northern|southern|eastern|western) )*$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Words of the names of bodies, which are neither a person nor a place. */
    private static final Pattern BODY = Pattern.compile(
            ".*\\b(?:Inc|Ltd|Corp|Company|University|College|School|Council|Committee|Ministry|Department|Office|Agency"
                    + "|Union|Party|Bank|Fund|News|Times|Post|Institute|Association|Organi[sz]ation|Board|Court|Congress"
                    + "|Parliament|Commission|Alliance|Act|Treaty)\\b.*");

    /** Words that are written with a capital where a sentence begins, and the names of days and months. */
    private static final Set<String> NOT_A_NAME = Stream.of(
                    Arrays.stream(
                            ("the a an this that these those it its he she they we i you his her their our my your"
                                            + " there here in on at by for from to of with without as if when while where why how"
                                            + " what who whom which whose and or but nor so yet not no yes all any some many much"
                                            + " most more few several each every both other another such same one two three four"
                                            + " five six seven eight nine ten after before since until during under over about above"
                                            + " below between among against through however meanwhile furthermore moreover therefore"
                                            + " although though because despite instead still also then thus is are was were be been"
                                            + " do does did has have had can could will would shall should may might must let please"
                                            + " today yesterday"
                                            + " tomorrow according earlier later last next first second recently currently now once"
                                            + " only just even very too again ever never often sometimes asked speaking given tell"
                                            + " list name describe explain give show find")
                                    .split(" ")),
                    Calendar.MONTHS.stream().map(month -> month.toLowerCase(Locale.ROOT)),
                    Calendar.WEEKDAYS.stream().map(day -> day.toLowerCase(Locale.ROOT)))
            .flatMap(words -> words)
            .collect(Collectors.toUnmodifiableSet());

    /** The names in {@code text}, in order, without overlap. */
    public List<Mention> find(String text) {
        List<Mention> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            Span span = withoutLeadingFunctionWords(text, Span.of(matcher.start(), withoutPossessive(matcher)));
            if (!span.isEmpty() && isName(text, span)) {
                Kind kind = kind(text, span);
                names.add(new Mention(kind, kind == Kind.PERSON ? withoutTitle(text, span) : span));
            }
        }
        return names;
    }

    /** Where the name in a match ends: "Berg’s" names Berg. */
    private static int withoutPossessive(Matcher matcher) {
        String name = matcher.group();
        return name.endsWith("’s") || name.endsWith("'s") ? matcher.end() - 2 : matcher.end();
    }

    private static Span withoutLeadingFunctionWords(String text, Span span) {
        Span rest = span;
        while (!rest.isEmpty()) {
            int space = rest.in(text).indexOf(' ');
            String first = space < 0 ? rest.in(text) : rest.in(text).substring(0, space);
            if (!NOT_A_NAME.contains(bare(first))) {
                return rest;
            }
            rest = space < 0 ? Span.of(rest.end(), rest.end()) : Span.of(rest.start() + space + 1, rest.end());
            int capital = rest.start();
            while (capital < rest.end() && !Character.isUpperCase(text.charAt(capital))) {
                capital++;
            }
            rest = Span.of(capital, rest.end());
        }
        return rest;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[’'.].*$", "");
    }

    /** A single capitalised word at the beginning of a sentence is a name only when it does not end like another word. */
    private static boolean isName(String text, Span span) {
        String words = span.in(text);
        if (words.length() < 2) {
            return false;
        }
        boolean first =
                span.start() == 0 || text.substring(0, span.start()).matches("(?s).*(?:[.!?:“\"(•–—-]|\\n)\\s*");
        return !first
                || words.indexOf(' ') > 0
                || !words.matches("\\p{Lu}\\p{Ll}+(?:ing|ed|ly|ers|ors|ments?|tions?|ics|ies)");
    }

    private static Kind kind(String text, Span span) {
        String words = span.in(text);
        String before = text.substring(Math.max(0, span.start() - 40), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
        if (BODY.matcher(words).matches()) {
            return Kind.NAME;
        }
        if (TITLE.matcher(before).matches()
                || startsWithTitle(words)
                || SAYING.matcher(after).matches()
                || SAID_BEFORE.matcher(before).matches()) {
            return Kind.PERSON;
        }
        return PLACE_BEFORE.matcher(before).matches() ? Kind.PLACE : Kind.NAME;
    }

    private static boolean startsWithTitle(String words) {
        return titleEnd(words) > 0;
    }

    /** The name of a person without what the person is: "President Jane Doe" is "Jane Doe". */
    private static Span withoutTitle(String text, Span span) {
        return Span.of(span.start() + titleEnd(span.in(text)), span.end());
    }

    /** Where a title at the beginning of {@code words} ends, with its space; 0 where there is none. */
    private static int titleEnd(String words) {
        int end = 0;
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            if (TITLE.matcher(words.substring(0, space + 1)).matches()) {
                end = space + 1;
            }
        }
        return end;
    }
}
