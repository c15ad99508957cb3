package dev.footnote.document.description;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a line that does nothing but give a date from a sentence that has one in it. */
final class DateLine {

    private static final int MAX_LENGTH = 120;
    private static final int MAX_WORDS_BESIDE = 4;

    private static final Pattern CLOCK = Pattern.compile(
            "(?i)(?:\\bT|\\b)\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*[ap]\\.?m\\b\\.?)?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?");
    private static final Pattern ZONE = Pattern.compile(
            "\\b(?:UTC|GMT|BST|IST|WEST|CET|CEST|EET|EEST|MSK|ET|EST|EDT|CT|CST|CDT|MST|PT|PST|PDT)\\b|[+-]\\d{2}:?\\d{2}\\b|Z\\b");
    private static final Pattern SMALL_WORDS = Pattern.compile(
            "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?"
                    + "|\\b\\d+\\s*-?\\s*min(?:ute)?s?(?:\\s+read)?\\b|\\b(?:at|on|last|first|updated|published|posted)\\b");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s,.:;+()\\[\\]|·•–—-]+");

    private DateLine() {}

    /** The date of a line that says no more than a date, a time, and perhaps a section's name beside a separator. */
    static Optional<WrittenDate> read(Line line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<WrittenDate> date = Optional.empty();
        for (String segment : line.segments()) {
            Optional<WrittenDate> found = WrittenDate.first(segment, 0);
            if (found.isPresent() && isQuiet(segment)) {
                date = date.isPresent() ? date : found;
            } else if (segment.split("\\s+").length > MAX_WORDS_BESIDE) {
                return Optional.empty();
            }
        }
        return date;
    }

    /** Whether {@code words} say nothing but dates, times and the little words that go with them. */
    static boolean isQuiet(String words) {
        StringBuilder rest = new StringBuilder(words);
        Optional<WrittenDate> date = WrittenDate.first(words, 0);
        while (date.isPresent()) {
            rest.replace(date.get().span().start(), date.get().span().end(), " ");
            date = WrittenDate.first(rest.toString(), date.get().span().start());
        }
        String quiet = CLOCK.matcher(rest).replaceAll(" ");
        quiet = SMALL_WORDS.matcher(ZONE.matcher(quiet).replaceAll(" ")).replaceAll(" ");
        return PUNCTUATION.matcher(quiet).replaceAll("").isEmpty();
    }
}
