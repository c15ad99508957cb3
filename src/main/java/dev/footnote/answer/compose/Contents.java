package dev.footnote.answer.compose;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.search.index.Filter;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.store.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers questions about the corpus itself, such as "what do you know?": the headline of each document, or how it begins,
 * in its own words.
 */
public final class Contents {

    private final Generation generation;
    private final int most;

    /** @param most how many documents are named */
    public Contents(Generation generation, int most) {
        this.generation = generation;
        this.most = most;
    }

    /** What the documents that {@code filter} allows are about; no sentences when there are none. */
    public Composition of(Filter filter) {
        Stream<Passage> firsts = generation.documents().values().stream()
                .filter(filter::allows)
                .flatMap(document ->
                        generation.index().passages(document.id()).stream().limit(1))
                .limit(most);
        List<Citation> citations = new ArrayList<>();
        List<Answer.Sentence> sentences = new ArrayList<>();
        firsts.forEach(first -> {
            Citation citation = new Citation(citations.size() + 1, first.document(), beginning(first));
            citations.add(citation);
            sentences.add(new Answer.Sentence(citation.quote(), List.of(citation.number()), Verdict.VERBATIM));
        });
        return new Composition(Optional.empty(), sentences, citations);
    }

    /** How many documents {@code filter} leaves out only because they state no date. */
    public int undated(Filter filter) {
        if (!filter.isDated()) {
            return 0;
        }
        return (int) generation.documents().values().stream()
                .filter(filter::leavesOutUndated)
                .count();
    }

    private static Span beginning(Passage first) {
        Document document = first.document();
        return document.places().stream()
                .filter(place ->
                        place.kind() == Place.Kind.HEADING && place.label().equals(document.title()))
                .map(Place::span)
                .findFirst()
                .orElse(first.sentences().get(0));
    }
}
