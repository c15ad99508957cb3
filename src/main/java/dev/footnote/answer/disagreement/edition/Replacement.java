package dev.footnote.answer.disagreement.edition;

import dev.footnote.language.amount.Value;
import dev.footnote.language.sentence.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a sentence says to be so in place of something else: "3 minutes instead of 2", "raised from 340 to 365". */
final class Replacement {

    private static final String NUMBER = "(\\d[\\d.,:]*\\d|\\d)";

    private static final List<Pattern> FORMER = List.of(
            Pattern.compile(
                    "(?i)\\b(?:instead of|in place of|rather than) (?:on |at |the )?(?:" + NUMBER + "|(\\p{L}{4,}))"),
            Pattern.compile("(?i)\\bfrom " + NUMBER + "(?: \\p{L}+)? to \\d"),
            Pattern.compile("(?i)\\b(?:was|were|so far|until now|previously|formerly|up from|down from) (?:on |at )?"
                    + NUMBER));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d.,:]+");

    private Replacement() {}

    /** Whether one of two sentences gives a value in place of one that the other gives. */
    static boolean isBetween(Sentence one, Sentence other) {
        return isNewer(one, other) || isNewer(other, one);
    }

    /** Whether one sentence gives a value in place of one that the other gives. */
    static boolean isNewer(Sentence newer, Sentence older) {
        return older.values().stream().anyMatch(value -> isFormer(newer, Optional.of(value)));
    }

    /** Whether {@code value} is what something else was put in the place of. */
    static boolean isFormer(Sentence newer, Optional<Value> value) {
        return value.map(Value::words).stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .anyMatch(word -> former(newer).anyMatch(word::equalsIgnoreCase));
    }

    /** What a sentence says to be so now: the value nearest to the first former one; without such, its first. */
    static Optional<Value> given(Sentence sentence) {
        Optional<MatchResult> first = matches(sentence).findFirst();
        if (first.isEmpty()) {
            return sentence.values().stream().filter(Value::isPlain).findFirst();
        }
        return sentence.values().stream()
                .filter(value -> value.isKnown() && !isFormer(sentence, Optional.of(value)))
                .filter(value -> !(value instanceof Value.Name))
                .min(Comparator.comparingInt(value -> distance(value, first.get())));
    }

    private static int distance(Value value, MatchResult former) {
        return Math.max(former.start() - value.span().end(), value.span().start() - former.end());
    }

    private static Stream<MatchResult> matches(Sentence sentence) {
        // a line feed within a sentence is as long as a space
        String text = sentence.text().replaceAll("\\s", " ");
        return FORMER.stream().flatMap(form -> form.matcher(text).results());
    }

    private static Stream<String> former(Sentence sentence) {
        return matches(sentence)
                .map(found -> found.groupCount() < 2 || found.group(1) != null ? found.group(1) : found.group(2));
    }
}
