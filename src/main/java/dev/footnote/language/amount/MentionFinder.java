package dev.footnote.language.amount;

import dev.footnote.document.Span;
import dev.footnote.language.Calendar;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.NameFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts, dates, durations and counts in English text by their form; names are {@link NameFinder}'s. */
public final class MentionFinder {

    // numbers
    private static final String DIGITS = "(?:" + Fractions.SIGNS + ")|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+ (?:"
            + Fractions.SIGNS + ")|\\d+(?:[.,]\\d+)*[½¼¾]?";
    private static final String SMALL = "(?i:" + NumberWords.ANY + ")";
    private static final String WORDS = SMALL + "(?:-" + SMALL + ")?";
    private static final String SCALE = "(?i:hundred|thousand|million|billion|trillion|bn|dozen)";
    private static final String PLURAL_SCALE = "(?i:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)";
    private static final String NUMBER = alternatives(
            "(?:" + DIGITS + "|" + WORDS + ")(?:[ -]" + SCALE + "(?: and " + WORDS + ")?)*(?:" + Fractions.AND_MORE
                    + ")?",
            "(?i:half a|a) " + SCALE,
            PLURAL_SCALE + "(?: of " + PLURAL_SCALE + ")?",
            "(?i:half|twice|none|both)");

    // dates
    private static final String MONTH =
            "(?:(?:" + Calendar.ANY_MONTH + ")\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
    private static final String WEEKDAY = "(?:" + Calendar.ANY_WEEKDAY + ")";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:1[0-9]|20)\\d{2}";
    private static final String SEASON = "spring|summer|autumn|fall|winter|morning|evening|afternoon";

    /** What makes a year of four digits, whatever follows. */
    private static final String DATED =
            "(?:[Tt]he )?(?:early |late |mid-?)|[Tt]he |(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil) )";

    /** "1200 people" are a crowd, no year. Later years are more often years, as in "1850 workers". */
    private static final String COUNTED = "1[0-6]\\d{2} (?:people|men|women|children|(?!was|has|does|is|as)[a-z]+s)\\b";

    private static final String UNIT =
            "(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie)s?";
    private static final String CURRENCY = "(?:U\\.S\\. |US |Canadian |Australian )?"
            + "(?:dollars?|euros?|pounds?(?: sterling)?|cents?|pence|yen|yuan|rupees?|francs?|USD|EUR|GBP)";

    private static final String MONEY = alternatives(
            "(?:US|A|C)?[$€£¥] ?(?:" + DIGITS + ")(?: ?(?:" + SCALE + "|m|k)\\b)?",
            NUMBER + "(?: of)? " + CURRENCY + "\\b");

    private static final String PERCENT = alternatives(NUMBER + " ?(?:%|per ?cent(?:age points?)?)", Fractions.SHARES);

    /** The stop of "a.m." belongs to it, that of "am." to the sentence. */
    private static final String HALF_OF_DAY = " ?(?:[ap]m\\b|[ap]\\.m\\b\\.?)";

    /** With a full stop, "4.20", it is a time only where the words around it say so. */
    private static final String TIME = alternatives(
            "\\d{1,2}:\\d{2}(?::\\d{2})?(?:" + HALF_OF_DAY + ")?",
            "\\d{1,2}(?:\\.\\d{2})?" + HALF_OF_DAY,
            "(?<=\\b(?:at|until|till|before|after) )(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?! (?:" + SCALE + "|" + UNIT
                    + ")\\b)",
            "(?:half|quarter) (?:past|to) (?:" + SMALL + "|\\d{1,2})",
            "(?:" + SMALL + "|\\d{1,2}) o[’']clock",
            "(?i:noon|midnight|dawn|dusk)");

    private static final String DATE = alternatives(
            "\\d{4}-\\d{2}-\\d{2}",
            "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}",
            "(?:" + WEEKDAY + ",? )?"
                    + alternatives(
                            DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?",
                            MONTH + " " + DAY + "\\b(?:,? " + YEAR + ")?",
                            MONTH + ",? (?:of )?" + YEAR),
            "(?:early|late|mid|last|next|this|by|in|since|until|from|of|on)[ -]" + MONTH + "(?! ?\\d)",
            "(?:[Ll]ast |[Nn]ext |this )?" + WEEKDAY + "s?",
            "(?:" + DATED + "|(?!" + COUNTED + "))" + YEAR + "s?",
            "(?:the )?\\d{1,2}(?:st|nd|rd|th) century",
            "yesterday|today|tomorrow|tonight",
            "(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier this|[Ll]ater this|[Tt]he (?:next|previous|same)) (?:" + UNIT + "|"
                    + SEASON + ")",
            "[Tt]he (?:night|day|week|month|year) before");

    private static final String DURATION = alternatives(
            "(?i:a third|two thirds|a quarter|three quarters) of an? " + UNIT + "\\b",
            NUMBER + "(?:[ -](?:more|full|consecutive|working|calendar))?[ -]" + UNIT + "\\b",
            "\\d+(?:[.,]\\d+)? ?(?:h|hrs?|mins?|secs?)\\b(?: ?[0-5]\\d(?: ?min)?\\b)?",
            "(?i:half) an? " + UNIT + "\\b",
            "(?i:an?|" + SMALL + "|\\d+) " + UNIT + Fractions.AND_MORE,
            // elsewhere "an hour" is mostly a rate
            "(?<=\\b(?:takes?|took|lasts?|lasted|within) )an? " + UNIT + "\\b");

    /** In this order: what an earlier form has taken, a later one does not take again. */
    private static final Map<Kind, Pattern> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(Kind.MONEY, words(MONEY));
        FORMS.put(Kind.PERCENT, words(PERCENT));
        FORMS.put(Kind.TIME, words(TIME));
        FORMS.put(Kind.DATE, words(DATE));
        FORMS.put(Kind.DURATION, words(DURATION));
        FORMS.put(Kind.NUMBER, words(NUMBER));
    }

    /** The amounts, dates, times, durations and counts in {@code text}, in order, without overlap. */
    public List<Mention> find(String text) {
        List<Mention> mentions = new ArrayList<>();
        FORMS.forEach((kind, form) -> {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                Span span = Span.of(matcher.start(), matcher.end());
                boolean taken =
                        mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
                if (!taken && !(kind == Kind.NUMBER && isPartOfCode(text, span))) {
                    mentions.add(new Mention(kind, span));
                }
            }
        });
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /** "F-16" holds digits, but counts nothing. */
    private static boolean isPartOfCode(String text, Span span) {
        int hyphen = span.start() - 1;
        return hyphen > 0
                && text.charAt(hyphen) == '-'
                && Character.isLetter(text.charAt(hyphen - 1))
                && Character.isDigit(text.charAt(span.start()));
    }

    /** Words of which none touches a letter or digit: "B12" and "3rd" hold no number. */
    private static Pattern words(String form) {
        return Pattern.compile("(?<![\\p{L}\\d.,$€£¥])" + form + "(?![\\p{L}\\d])");
    }

    private static String alternatives(String... forms) {
        return "(?:" + String.join("|", forms) + ")";
    }
}
