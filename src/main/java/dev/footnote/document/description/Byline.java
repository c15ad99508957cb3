package dev.footnote.document.description;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names its author after "by".
 *
 * @param author the name or names, as printed
 * @param published the day printed behind them
 */
record Byline(String author, Optional<WrittenDate> published) {

    private static final int MAX_WORDS_BEHIND = 8;

    private static final String WORD = "(?!(?i:" + WrittenDate.MONTH + ")\\.?\\s+\\d)"
            + "(?!(?i:staff|senior|chief|associate|special|political|correspondent|editor|reporter|writer|contributor|columnist"
            + "|published|updated|posted|last|on|at|in|for|the|an?|our|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?"
            + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?|and|with)\\b)"
            + "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String PARTICLE =
            "(?:de|del|della|da|dos|do|di|du|van|von|der|den|ter|la|le|al|bin|ibn|el|y)\\s+";
    private static final String NAME = WORD + "(?:\\s+(?:" + PARTICLE + "){0,3}" + WORD + "){1,4}";
    private static final Pattern FORM =
            Pattern.compile("^(?i:(?:(?:written|story|words|text|reported|posted|published)\\s+)?by):?\\s+"
                    + "(?<names>" + NAME + "(?:(?:\\s*,\\s+" + NAME + "){0,5}\\s*,?\\s+(?i:and|&)\\s+" + NAME + ")?)"
                    + "(?<behind>(?=[\\s,|·•(–—-]|$).*)$");
    private static final Pattern BEHIND = Pattern.compile("^\\s*(?:[,|·•(–—-]|(?i:for|in|at|on|is)\\s).*");

    /** The byline {@code line} is; none where it is a sentence, a title that begins with "By", or too long. */
    static Optional<Byline> read(Line line) {
        if (!line.isShort()) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String behind = matcher.group("behind").strip();
        Optional<WrittenDate> date = WrittenDate.first(behind, 0);
        return isByline(line, behind, date) ? Optional.of(new Byline(matcher.group("names"), date)) : Optional.empty();
    }

    private static boolean isByline(Line line, String behind, Optional<WrittenDate> date) {
        String beforeDate =
                date.map(found -> behind.substring(0, found.span().start())).orElse(behind);
        boolean follows = DateLine.isQuiet(beforeDate)
                || BEHIND.matcher(beforeDate).matches() && beforeDate.split("\\s+").length <= MAX_WORDS_BEHIND;
        // a first line that says nothing but "By Popular Demand" is a title
        boolean stated = line.index() > 0 || !behind.isEmpty();
        return follows && stated && !line.endsWithFullStop();
    }
}
