package dev.footnote.answer.disagreement;

import dev.footnote.document.description.Days;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time that a question is about, as far as it says so.
 *
 * @param until the last day of that time; empty where it names none
 * @param former whether what was before is asked for, without a date
 */
record AskedTime(Optional<LocalDate> until, boolean former) {

    private static final Pattern FORMER = Pattern.compile(
            "(?i)\\b(?:before|until|prior to|used to|at first|originally|initially|previous(?:ly)?|former(?:ly)?|the"
                    + " old)\\b");

    /** "Until when is it open?" asks for nothing former. */
    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:was|were|did|had|could|should have|used to|before the)\\b");

    static AskedTime of(String question) {
        Optional<Days> named = Days.firstIn(question).or(() -> Days.yearIn(question));
        boolean former = FORMER.matcher(question).find()
                && (named.isPresent() || PAST.matcher(question).find());
        return named.map(days -> new AskedTime(Optional.of(former ? days.first().minusDays(1) : days.last()), false))
                .orElse(new AskedTime(Optional.empty(), former));
    }
}
