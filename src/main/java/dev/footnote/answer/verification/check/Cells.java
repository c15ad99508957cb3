package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Source;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import dev.footnote.language.TextNames;
import dev.footnote.language.sentence.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The row and the column of a cell, and what the others are named.
 *
 * @param column what names its column
 * @param columns what names the others
 * @param row what names its row
 * @param rows what names the others
 */
record Cells(String column, List<String> columns, String row, List<String> rows) {

    /** Those of the cell of a table that holds {@code figure}, a span of the sentence; none outside tables. */
    static Optional<Cells> of(Source source, Span figure) {
        Document document = source.passage().document();
        Span place = figure.shift(source.sentence().span().start());
        List<Place> around = document.places().around(place);
        Optional<Place> cell = first(around, Kind.CELL);
        Optional<Place> row = first(around, Kind.ROW);
        Optional<Place> table = first(around, Kind.TABLE);
        return cell.isEmpty() || row.isEmpty() || table.isEmpty() || cell.get().level() < 2
                ? Optional.empty()
                : Optional.of(of(document, table.get(), row.get(), cell.get().level()));
    }

    private static Optional<Place> first(List<Place> places, Kind kind) {
        return places.stream().filter(place -> place.kind() == kind).findFirst();
    }

    private static Cells of(Document document, Place table, Place row, int column) {
        List<String> columns = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        String mine = "";
        for (Place place : document.places().startingIn(table.span())) {
            if (place.kind() == Kind.HEADS) {
                List<Place> heads = cells(document, place);
                // an empty head at the left is no cell
                int shift = Math.max(0, cells(document, row).size() - heads.size());
                for (Place head : heads) {
                    String words = head.span().in(document.text());
                    boolean isMine = head.level() + shift == column;
                    mine = isMine ? mine + " " + words : mine;
                    columns.add(isMine || head.level() + shift == 1 ? "" : words);
                }
            } else if (place.kind() == Kind.ROW && !place.equals(row)) {
                rows.add(place.label());
            }
        }
        return new Cells(mine, columns, row.label(), rows);
    }

    private static List<Place> cells(Document document, Place row) {
        return document.places().startingIn(row.span()).stream()
                .filter(place -> place.kind() == Kind.CELL)
                .toList();
    }

    /** The row or column that a claim names, where it is another one. */
    Optional<String> other(Sentence claim) {
        Set<String> said = TextNames.words(claim.text());
        Optional<String> inColumn = other(said, column, columns);
        return inColumn.isPresent() || !Collections.disjoint(said, TextNames.words(row))
                ? inColumn
                : other(said, row, rows);
    }

    /** A name of which the claim says all that tells it from this one, while it does not say so of this one. */
    private static Optional<String> other(Set<String> said, String mine, List<String> others) {
        Set<String> ours = TextNames.words(mine);
        return others.stream()
                .filter(other ->
                        isTold(said, TextNames.words(other), ours) && !isTold(said, ours, TextNames.words(other)))
                .findFirst();
    }

    private static boolean isTold(Set<String> said, Set<String> name, Set<String> against) {
        Set<String> telling = new HashSet<>(name);
        telling.removeAll(against);
        return !telling.isEmpty() && said.containsAll(telling);
    }
}
