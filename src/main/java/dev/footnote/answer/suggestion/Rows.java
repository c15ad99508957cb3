package dev.footnote.answer.suggestion;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.TableRow;
import dev.footnote.document.TableRow.Cell;
import dev.footnote.language.phrase.NounPhrases;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Questions of table rows: what stands in the row of one thing under the head of a column. */
final class Rows {

    /** What names a row: words, with a number at most. */
    private static final Pattern KEY = Pattern.compile("\\p{Lu}?[\\p{L}'’-]{3,}(?: [\\p{L}\\d'’-]+){0,4}");

    private static final Pattern HEAD = Pattern.compile("\\p{L}[\\p{L}-]{3,}(?: [\\p{L}-]{2,}){0,3}");

    private Rows() {}

    /**
     * A question for one cell of a row; none where the row or its columns are not named in words.
     *
     * @param isThing whether words name a thing, so that one can ask what it is
     */
    static Optional<MadeQuestion> of(Document document, Span sentence, Predicate<String> isThing) {
        return TableRow.at(document, sentence).flatMap(row -> {
            String key = row.key().span().in(document.text()).strip();
            return KEY.matcher(key).matches()
                    ? row.cells().stream()
                            .skip(1)
                            .filter(cell -> cell.heads().stream()
                                    .allMatch(head -> isThing.test(
                                            head.in(document.text()).strip())))
                            .flatMap(cell -> question(document, key, cell, sentence).stream())
                            .findFirst()
                    : Optional.empty();
        });
    }

    private static Optional<MadeQuestion> question(Document document, String key, Cell cell, Span sentence) {
        if (cell.heads().size() != 1 || cell.span().isEmpty()) {
            return Optional.empty();
        }
        String head = cell.heads().get(0).in(document.text()).strip();
        boolean plain = head.matches("\\p{Lu}\\p{Ll}.*");
        String asked = plain ? head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1) : head;
        String is = NounPhrases.isPlural(asked.substring(asked.lastIndexOf(' ') + 1)) ? "are" : "is";
        return HEAD.matcher(head).matches()
                ? Optional.of(new MadeQuestion(
                        "What " + is + " the " + asked + " for " + key + "?",
                        "row",
                        Optional.of(cell.span().shift(-sentence.start())),
                        0.8))
                : Optional.empty();
    }
}
