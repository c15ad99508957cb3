package dev.footnote.answer.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Questions that compare what was asked about one after the other: "which of the two is cheaper?" */
final class Comparisons {

    private static final Pattern CHOICE = Pattern.compile(
            "\\b(?:the two|both|(?:of|between) (?:them|these|those|the (?:two|three)))\\b"
                    + "|^(?:in |on |at |for |with )?which (?:ones? |of |is|has|does|did|was|can|gives?|[a-z]+s\\b|[a-z]+ed\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIFFERENCE =
            Pattern.compile("\\b(?:difference|differ|compare)\\b", Pattern.CASE_INSENSITIVE);

    /** What says that several are meant and may be left out once they are named. */
    private static final Pattern SEVERAL =
            Pattern.compile(" between (?:the two|them|these|those|both)\\b", Pattern.CASE_INSENSITIVE);

    private Comparisons() {}

    /** A question that compares, with what it compares; none where it compares nothing. */
    static Optional<String> among(String question, List<String> alternatives) {
        if (alternatives.size() < 2) {
            return Optional.empty();
        }
        String last = alternatives.get(alternatives.size() - 1);
        String others = String.join(", ", alternatives.subList(0, alternatives.size() - 1));
        String body = Wording.body(question);
        if (DIFFERENCE.matcher(body).find()) {
            return Optional.of(SEVERAL.matcher(body).replaceFirst("") + " between " + others + " and " + last + "?");
        }
        return CHOICE.matcher(body).find() ? Optional.of(body + ", " + others + " or " + last + "?") : Optional.empty();
    }
}
