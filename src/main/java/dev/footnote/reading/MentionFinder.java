package dev.footnote.reading;

import dev.footnote.document.Span;
import dev.footnote.reading.Mention.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts, dates, durations and counts in English text by their form; names are {@link NameFinder}'s. */
public final class MentionFinder {

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)*";
    private static final String SMALL =
            "(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String WORDS = "(?:" + SMALL + ")(?:-(?:" + SMALL + "))?";
    private static final String SCALE = "(?i:hundred|thousand|million|billion|trillion|bn|dozen)";
    private static final String PLURAL_SCALE = "(?i:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)";
    private static final String NUMBER = "(?:" + DIGITS + "|" + WORDS + ")(?:[ -](?:" + SCALE + "))*|(?:a|half a) (?:"
            + SCALE + ")|(?:" + PLURAL_SCALE + ")(?: of (?:" + PLURAL_SCALE + "))?|(?i:half|twice|none|both)";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String YEAR = "(?:1[0-9]|20)\\d{2}";
    private static final String UNIT =
            "(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie)s?";
    private static final String CURRENCY =
            "(?:U\\.S\\. |US |Canadian |Australian )?(?:dollars?|euros?|pounds?(?: sterling)?|cents?|pence|yen|yuan|rupees?|francs?|USD|EUR|GBP)";

    /** In this order: what an earlier form has taken, a later one does not take again. */
    private static final Map<Kind, Pattern> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(
                Kind.MONEY,
                words("(?:(?:US|A|C)?[$€£¥] ?(?:" + DIGITS + ")(?: ?(?:" + SCALE + "|m|k)\\b)?|(?:" + NUMBER
                        + ")(?: of)? " + CURRENCY + "\\b)"));
        FORMS.put(Kind.PERCENT, words("(?:" + NUMBER + ") ?(?:%|per ?cent\\b(?:age points?)?)"));
        FORMS.put(
                Kind.TIME,
                words(
                        "(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?|noon|midnight|dawn|dusk)"));
        FORMS.put(
                Kind.DATE,
                words(
                        "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:" + WEEKDAY
                                + ",? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
                                + MONTH + "(?:,? " + YEAR + ")?|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? " + YEAR
                                + ")?|" + MONTH + ",? (?:of )?" + YEAR
                                + ")|(?:(?:early|late|mid|last|next|this|by|in|since|until|from|of|on)[ -])" + MONTH
                                + "(?! ?\\d)|(?:[Ll]ast |[Nn]ext |this )?"
                                + WEEKDAY + "|(?:the )?(?:early |late |mid-?)?" + YEAR
                                + "s?|(?:the )?\\d{1,2}(?:st|nd|rd|th) century"
                                + "|yesterday|today|tomorrow|tonight|(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier this|[Ll]ater this|[Tt]he (?:next|previous|same)) "
                                + "(?:" + UNIT
                                + "|spring|summer|autumn|fall|winter|morning|evening|afternoon)|[Tt]he (?:night|day|week|month|year) before)"));
        FORMS.put(
                Kind.DURATION,
                words("(?:" + NUMBER + ")(?:[ -](?:more|full|consecutive|working|calendar))?[ -]" + UNIT + "\\b"));
        FORMS.put(Kind.NUMBER, words("(?:" + NUMBER + ")"));
    }

    private static final Pattern ORDINAL_OR_CODE = Pattern.compile("(?i)(?:st|nd|rd|th)\\b.*|[-/]?[a-z].*");

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

    /** "F-16", "B12" and "3rd" hold digits, but count nothing. */
    private static boolean isPartOfCode(String text, Span span) {
        boolean joinedBefore = span.start() > 0
                && (Character.isLetter(text.charAt(span.start() - 1)) || text.charAt(span.start() - 1) == '-')
                && Character.isDigit(text.charAt(span.start()));
        int tail = Math.min(text.length(), span.end() + 3);
        return joinedBefore
                || Character.isDigit(text.charAt(span.end() - 1))
                        && ORDINAL_OR_CODE
                                .matcher(text.substring(span.end(), tail))
                                .matches()
                        && span.end() < text.length()
                        && Character.isLetter(text.charAt(span.end()));
    }

    private static Pattern words(String form) {
        return Pattern.compile("(?<![\\p{L}\\d.,$€£¥])" + form + "(?![\\p{L}\\d])");
    }
}
