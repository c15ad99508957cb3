package dev.footnote.answer.compose;

import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence that an answer may consist of, with where it comes from.
 *
 * @param document the document it stands in
 * @param reading what was read in its passage
 * @param sentence what it says to the question
 */
record Candidate(Document document, Reading reading, SentenceReading sentence) {

    /** In words. */
    private static final int LONGEST_FRAGMENT = 12;

    /** A shorter heading names what stands below it; in words. */
    private static final int SHORTEST_STATEMENT = 8;

    /** Neither a sentence nor an entry such as "Price: 12". */
    private static final Pattern FRAGMENT = Pattern.compile("[^\\d:|]*[^\\d:|.!?…;)\\]\"”’']", Pattern.DOTALL);

    private record Place(String document, Span sentence) {}

    /** Every sentence that was read, the best first; one that stands in several passages once, as it was read first. */
    static List<Candidate> of(List<Reading> readings) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Place> known = new HashSet<>();
        for (Reading reading : readings) {
            Document document = reading.hit().passage().document();
            for (SentenceReading sentence : reading.sentences()) {
                if (known.add(new Place(document.id(), sentence.sentence()))) {
                    candidates.add(new Candidate(document, reading, sentence));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> c.sentence().score())
                .reversed());
        return candidates;
    }

    /** Those that say something by themselves, not only what follows them; all where none does. */
    static List<Candidate> answering(List<Candidate> candidates) {
        List<Candidate> answering = candidates.stream()
                .filter(candidate ->
                        !Context.isHeadingOrLeadIn(candidate.document(), candidate.span()) || candidate.isStatement())
                .toList();
        return answering.isEmpty() ? candidates : answering;
    }

    /** Whether it is a headline that says something: "Ferries stop at noon from May on, harbour master says". */
    private boolean isStatement() {
        boolean isHeading = document.places().around(span()).stream().anyMatch(place -> place.kind() == Kind.HEADING);
        return isHeading && text().split("\\s+").length >= SHORTEST_STATEMENT;
    }

    /** Whether it is a row of a table or a part of one. */
    boolean isRow() {
        return document.places().around(span()).stream().anyMatch(place -> place.kind() == Kind.TABLE);
    }

    /** Its place in the document. */
    Span span() {
        return sentence.sentence();
    }

    String text() {
        return span().in(document.text());
    }

    /** Whether both are the same words at the same place. */
    boolean isSame(Candidate other) {
        return isBeside(other) && span().equals(other.span());
    }

    /** Whether both stand in the same document. */
    boolean isBeside(Candidate other) {
        return document.id().equals(other.document.id());
    }

    /** Whether it is only a few words, as a headline or the line under a picture: no sign at the end and no amount. */
    boolean isScrap() {
        String text = text();
        return FRAGMENT.matcher(text).matches() && text.split("\\s+").length <= LONGEST_FRAGMENT;
    }
}
