package dev.footnote.adapter.lucene;

import dev.footnote.language.TextAnalyzer;
import dev.footnote.search.index.Filter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Our questions and filters in Lucene's words, built from terms and never parsed. */
final class Queries {

    /** Lucene allows 1024 clauses, and each term takes one a field. */
    private static final int MAX_TERMS = 256;

    private final TextAnalyzer analyzer;
    private final LexicalWeights weights;

    Queries(TextAnalyzer analyzer, LexicalWeights weights) {
        this.analyzer = analyzer;
        this.weights = weights;
    }

    /** The sum of what each term of {@code text} scores in each part of the passage, where {@code filter} allows it. */
    Query lexical(String text, Filter filter) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        counted(text).forEach((term, times) -> {
            addTerm(any, PassageFields.TEXT, term, times * weights.text());
            addTerm(any, PassageFields.TITLE, term, times * weights.title());
            addTerm(any, PassageFields.HEADINGS, term, times * weights.headings());
        });
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(allowed(filter), Occur.FILTER)
                .build();
    }

    /** The passages that {@code filter} allows, apart from what only keeps a document. */
    static Query withVector(Filter filter) {
        return new BooleanQuery.Builder()
                .add(new FieldExistsQuery(PassageFields.VECTOR), Occur.FILTER)
                .add(allowed(filter), Occur.FILTER)
                .build();
    }

    /**
     * Probably the {@code k} nearest ones that {@code filter} allows, by a graph of neighbours (HNSW; Malkov and Yashunin,
     * IEEE TPAMI 2020) that passes over the others.
     */
    static Query near(float[] vector, int k, Filter filter) {
        return new KnnFloatVectorQuery(PassageFields.VECTOR, vector, k, filter.isNone() ? null : allowed(filter));
    }

    /** What {@code filter} allows, as {@link Filter#allows} does. */
    static Query allowed(Filter filter) {
        if (filter.isNone()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        if (!filter.documents().isEmpty()) {
            all.add(oneOf(PassageFields.DOCUMENT, filter.documents()), Occur.FILTER);
        }
        if (!filter.sources().isEmpty()) {
            List<String> sources =
                    filter.sources().stream().map(PassageFields::fold).toList();
            all.add(oneOf(PassageFields.SOURCE, sources), Occur.FILTER);
        }
        if (filter.isDated()) {
            long from = filter.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = filter.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            all.add(LongPoint.newRangeQuery(PassageFields.PUBLISHED, from, to), Occur.FILTER);
        }
        if (!filter.withheld().isEmpty()) {
            all.add(oneOf(PassageFields.DOCUMENT, filter.withheld()), Occur.MUST_NOT);
        }
        return all.build();
    }

    /** The first distinct terms, each with how often it stands in {@code text}. */
    private Map<String, Integer> counted(String text) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (var term : analyzer.analyze(text)) {
            if (times.size() < MAX_TERMS || times.containsKey(term.text())) {
                times.merge(term.text(), 1, Integer::sum);
            }
        }
        return times;
    }

    static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static void addTerm(BooleanQuery.Builder any, String field, String term, double weight) {
        if (weight > 0) {
            any.add(new BoostQuery(new TermQuery(new Term(field, term)), (float) weight), Occur.SHOULD);
        }
    }
}
