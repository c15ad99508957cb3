package dev.footnote.search.retrieval;

import dev.footnote.embedding.Embedder;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Scored;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hybrid retrieval: finds the passages nearest to a question by lexical (BM25) and dense (embedding) search, fused. */
public final class Retriever {

    private final IndexSnapshot index;
    private final Embedder embedder;
    private final Fusion fusion;
    private final Options options;

    public Retriever(IndexSnapshot index, Embedder embedder, Fusion fusion, Options options) {
        this.index = index;
        this.embedder = embedder;
        this.fusion = fusion;
        this.options = options;
    }

    /**
     * How the two lists become one.
     *
     * @param depth how many passages each list brings to the fusion, 1 or more
     * @param lexicalWeight how much the lexical list counts, 0 or more
     * @param denseWeight how much the dense list counts, 0 or more
     */
    public record Options(int depth, double lexicalWeight, double denseWeight) {

        public Options {
            if (depth < 1) {
                throw new IllegalArgumentException("depth must be 1 or more, not " + depth);
            }
        }
    }

    /**
     * The {@code k} best passages that the query's filter allows, best first, fewer when there are no more. Ranks and scores
     * are those for the main wording; for what only another one finds, those for the first that does.
     */
    public List<Hit> retrieve(Query query, int k) {
        int depth = Math.max(k, options.depth());
        List<Fusion.Ranked> lists = new ArrayList<>();
        Map<Passage, Ranked> lexical = new HashMap<>();
        Map<Passage, Ranked> dense = new HashMap<>();
        for (Query.Form form : query.forms()) {
            List<Scored> byWords = index.lexical(form.text(), depth, query.filter());
            List<Scored> byMeaning = index.dense(embedder.embed(form.text()), depth, query.filter())
                    .passages();
            lists.add(new Fusion.Ranked(byWords, form.weight() * options.lexicalWeight()));
            lists.add(new Fusion.Ranked(byMeaning, form.weight() * options.denseWeight()));
            addRanks(byWords, lexical);
            addRanks(byMeaning, dense);
        }
        List<Hit> hits = new ArrayList<>();
        for (Scored candidate : fusion.fuse(lists)) {
            Passage passage = candidate.passage();
            if (hits.size() == k) {
                break;
            }
            if (hits.stream().anyMatch(hit -> isFolded(passage, hit.passage()))) {
                continue;
            }
            Ranked byWords = lexical.getOrDefault(passage, Ranked.NOT);
            Ranked byMeaning = dense.getOrDefault(passage, Ranked.NOT);
            hits.add(new Hit(
                    passage,
                    hits.size() + 1,
                    candidate.score(),
                    byWords.rank(),
                    byWords.score(),
                    byMeaning.rank(),
                    byMeaning.score()));
        }
        return hits;
    }

    /** Whether the vectors of all passages that {@code filter} allows are compared. */
    public boolean isExact(Filter filter) {
        return index.isExact(filter);
    }

    /** Whether most of {@code passage} stands in {@code better} already; the usual overlap of neighbours is less. */
    private static boolean isFolded(Passage passage, Passage better) {
        return passage.document().id().equals(better.document().id())
                && 2 * passage.span().overlap(better.span()) > passage.span().length();
    }

    /** Where a list has a passage. */
    private record Ranked(int rank, double score) {

        static final Ranked NOT = new Ranked(0, 0);
    }

    private static void addRanks(List<Scored> scored, Map<Passage, Ranked> ranks) {
        for (int i = 0; i < scored.size(); i++) {
            ranks.putIfAbsent(
                    scored.get(i).passage(), new Ranked(i + 1, scored.get(i).score()));
        }
    }
}
