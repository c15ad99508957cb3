package dev.footnote.answer.reading;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import dev.footnote.document.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes that name the rows of a table under a head that says what they are: "exit code 5" where the column "Exit code" has no 5. */
final class KeyedCodes {

    private static final String CODE = "s?(?: no\\.?| number| #)? ?(\\p{L}{0,3}[-.]?\\d[\\p{L}\\d.-]*)(?![\\p{L}\\d])";

    private KeyedCodes() {}

    /** The code that {@code question} names and a table that was read has in none of its rows, as it would stand in a text. */
    static Optional<Pattern> missing(String question, List<Reading> readings) {
        Set<Place> looked = new HashSet<>();
        for (Reading reading : readings) {
            Document document = reading.hit().passage().document();
            for (SentenceReading sentence : reading.sentences()) {
                Optional<Pattern> code = TableRow.at(document, sentence.sentence())
                        .filter(row -> looked.add(row.table()))
                        .flatMap(row -> named(question, row, document).filter(one -> !isKey(one, row, document)));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Pattern> named(String question, TableRow row, Document document) {
        for (Span head : row.key().heads()) {
            Matcher code = Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(head.in(document.text())) + CODE)
                    .matcher(question);
            if (code.find()) {
                return Optional.of(
                        Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(code.group(1)) + "(?![\\p{L}\\d])"));
            }
        }
        return Optional.empty();
    }

    private static boolean isKey(Pattern code, TableRow row, Document document) {
        return document.places().startingIn(row.table().span()).stream()
                .filter(place -> place.kind() == Kind.ROW)
                .map(Place::label)
                .anyMatch(key -> code.matcher(key).find());
    }
}
