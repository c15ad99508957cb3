package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.TableRow;
import dev.footnote.document.TableRow.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the answer in a row of a table by what the question names. A value has a row's name and a column's: two of the three are
 * named, and the third one is the answer.
 */
final class RowWords {

    private final QuestionAnalysis analysis;

    RowWords(QuestionAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The cell of {@code sentence}, or the head of a column, that answers; none where it is no row or the question leaves it open. */
    Optional<Span> find(Asked asked, Document document, Span sentence) {
        return TableRow.at(document, sentence)
                .flatMap(row -> find(new NamedTerms(asked, analysis), row, document.text()));
    }

    private static Optional<Span> find(NamedTerms named, TableRow row, String text) {
        List<Cell> told = row.cells().stream()
                .filter(cell -> named.isAllOf(cell.span().in(text)))
                .toList();
        List<Cell> open = new ArrayList<>(row.cells());
        open.removeAll(told);
        boolean namesRow = !named.in(row.key().span().in(text)).isEmpty();
        if (namesRow) {
            open.remove(row.key());
        }
        Optional<Cell> inColumn = inColumn(named, open, text);
        if (inColumn.isPresent()) {
            return inColumn.map(Cell::span);
        }
        List<Cell> values = told.stream().filter(cell -> cell != row.key()).toList();
        if (!namesRow) {
            return values.isEmpty() ? Optional.empty() : Optional.of(row.key().span());
        }
        boolean asksForColumn = values.size() == 1
                && row.cells().size() > 2
                && !values.get(0).heads().isEmpty();
        if (asksForColumn) {
            List<Span> heads = values.get(0).heads();
            return Optional.of(heads.get(heads.size() - 1));
        }
        return open.size() == 1 ? Optional.of(open.get(0).span()) : Optional.empty();
    }

    /** The one cell in whose column's heads more of the question stands than in those of any other. */
    private static Optional<Cell> inColumn(NamedTerms named, List<Cell> open, String text) {
        int most = open.stream()
                .mapToInt(cell -> share(named, cell.heads(), text))
                .max()
                .orElse(0);
        List<Cell> best = open.stream()
                .filter(cell -> share(named, cell.heads(), text) == most)
                .toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static int share(NamedTerms named, List<Span> places, String text) {
        return places.stream()
                .mapToInt(place -> named.in(place.in(text)).size())
                .sum();
    }
}
