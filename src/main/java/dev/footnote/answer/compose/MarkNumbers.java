package dev.footnote.answer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that stand between the brackets of a mark: {@code 1, 2}, {@code 2-4}, {@code passage 3}, {@code ID:3}, {@code 2†source}. */
final class MarkNumbers {

    private static final String NAME = "passages?|sources?|documents?|docs?\\.?|citations?|cites?|refs?\\.?|references?"
            + "|chunks?|contexts?|excerpts?|ids?";

    private static final String AFTER = ")\\s*[:#_-]?\\s*";
    private static final String LABEL = "(?:" + NAME + "|nos?\\.?" + AFTER;

    /** Numbers have at most three digits, so that a year is none. */
    private static final String LIST = "(\\d{1,3}(?:\\s*(?:[,;&–-]|and)\\s*(?:" + LABEL + "|[#^])?\\d{1,3})*)";

    private static final Pattern NUMBERS =
            Pattern.compile("\\s*(?:" + LABEL + "|[#^]\\s*)?" + LIST + "(?:†[^\\]】]*)?\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABELLED =
            Pattern.compile("\\s*(?:" + NAME + AFTER + LIST + "\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART =
            Pattern.compile("(\\d+)(?:\\s*[–-]\\s*(?:" + LABEL + "|[#^])?(\\d+))?", Pattern.CASE_INSENSITIVE);

    private static final int MOST_OF_RANGE = 20;

    private MarkNumbers() {}

    /** The numbers as they are written, at least one; none where {@code inside} holds something else. */
    static Optional<List<Integer>> in(String inside) {
        return numbers(NUMBERS.matcher(inside));
    }

    /** The same where they have to be called something, as between parentheses: {@code Source 1}. */
    static Optional<List<Integer>> labelled(String inside) {
        return numbers(LABELLED.matcher(inside));
    }

    private static Optional<List<Integer>> numbers(Matcher mark) {
        return mark.matches() ? Optional.of(numbers(mark.group(1))) : Optional.empty();
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            int first = Integer.parseInt(part.group(1));
            int last = part.group(2) == null ? first : Integer.parseInt(part.group(2));
            for (int number = first; number <= last && number < first + MOST_OF_RANGE; number++) {
                numbers.add(number);
            }
            if (last < first) {
                numbers.add(first);
                numbers.add(last);
            }
        }
        return numbers;
    }
}
