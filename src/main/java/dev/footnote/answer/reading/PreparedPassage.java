package dev.footnote.answer.reading;

import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A passage prepared for reading: its sentences with their terms and the things they name.
 *
 * @param passage what was prepared
 * @param sentences its sentences in order
 * @param context the terms of title and headings
 * @param terms all terms of context and sentences
 */
record PreparedPassage(Passage passage, List<Sentence> sentences, Set<String> context, Set<String> terms) {

    /**
     * A sentence prepared for reading.
     *
     * @param span where it stands in the document's text
     * @param text its words
     * @param terms its analysed words; their spans refer to {@code text}
     * @param vocabulary the distinct terms
     * @param mentions what it names; their spans refer to {@code text}
     * @param heading whether it is a heading
     */
    record Sentence(
            Span span,
            String text,
            List<Term> terms,
            Set<String> vocabulary,
            List<Mention> mentions,
            boolean heading) {}

    static PreparedPassage of(Passage passage, TextAnalyzer analyzer, MentionFinder amounts, NameFinder names) {
        List<Sentence> sentences = new ArrayList<>();
        Set<String> context = vocabulary(analyzer.analyze(passage.context()));
        Set<String> all = new HashSet<>(context);
        for (Span span : passage.sentences()) {
            String text = span.in(passage.document().text());
            List<Term> terms = analyzer.analyze(text);
            Set<String> vocabulary = vocabulary(terms);
            all.addAll(vocabulary);
            List<Mention> mentions = new ArrayList<>(amounts.find(text));
            names.find(text).stream()
                    .filter(name ->
                            mentions.stream().noneMatch(other -> other.span().overlaps(name.span())))
                    .toList()
                    .forEach(mentions::add);
            sentences.add(new Sentence(span, text, terms, vocabulary, List.copyOf(mentions), isHeading(passage, span)));
        }
        return new PreparedPassage(passage, sentences, context, all);
    }

    private static boolean isHeading(Passage passage, Span sentence) {
        return passage.document().places().stream()
                .anyMatch(place ->
                        place.kind() == Place.Kind.HEADING && place.span().overlaps(sentence));
    }

    private static Set<String> vocabulary(List<Term> terms) {
        Set<String> vocabulary = new HashSet<>();
        terms.forEach(term -> vocabulary.add(term.text()));
        return vocabulary;
    }
}
