package dev.footnote.search.index;

import dev.footnote.document.Place;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.Set;

/**
 * A passage with its sentences prepared for reading.
 *
 * @param sentences its sentences in order
 * @param context the terms of its title and headings
 * @param terms all terms of context and sentences
 */
public record PreparedPassage(Passage passage, List<Sentence> sentences, Set<String> context, Set<String> terms) {

    public PreparedPassage {
        sentences = List.copyOf(sentences);
        context = Set.copyOf(context);
        terms = Set.copyOf(terms);
    }

    /** Whether a sentence of it is a heading. */
    public boolean isHeading(Sentence sentence) {
        return passage.document().places().stream()
                .anyMatch(place ->
                        place.kind() == Place.Kind.HEADING && place.span().overlaps(sentence.span()));
    }
}
