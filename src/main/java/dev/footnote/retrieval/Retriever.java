package dev.footnote.retrieval;

import dev.footnote.index.Embedder;
import dev.footnote.index.PassageIndex;
import dev.footnote.index.Scored;
import dev.footnote.passage.Passage;
import dev.footnote.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the passages that are nearest to a question, by its words and by its meaning. */
public final class Retriever {

    private final PassageIndex index;
    private final Embedder embedder;
    private final Options options;

    public Retriever(PassageIndex index, Embedder embedder, Options options) {
        this.index = index;
        this.embedder = embedder;
        this.options = options;
    }

    /**
     * How the two lists become one.
     *
     * @param depth how many passages each list brings to the fusion, 1 or more
     * @param constant the constant of {@link RankFusion}, above 0
     * @param lexicalWeight how much the lexical list counts, 0 or more
     * @param denseWeight how much the dense list counts, 0 or more
     */
    public record Options(int depth, double constant, double lexicalWeight, double denseWeight) {

        public Options {
            if (depth < 1) {
                throw new IllegalArgumentException("depth must be 1 or more, not " + depth);
            }
        }
    }

    /** The {@code k} best passages that the question's filter allows, best first, fewer when there are no more. */
    public List<Hit> retrieve(Question question, int k) {
        int depth = Math.max(k, options.depth());
        List<Scored> lexical = index.lexical(question.text(), depth, question.filter());
        List<Scored> dense = index.dense(embedder.embed(question.text()), depth, question.filter());
        List<RankFusion.Fused<Passage>> fused = new RankFusion(options.constant())
                .fuse(List.of(
                        new RankFusion.Ranked<>(passages(lexical), options.lexicalWeight()),
                        new RankFusion.Ranked<>(passages(dense), options.denseWeight())));
        Map<Passage, Integer> lexicalRanks = ranks(lexical);
        Map<Passage, Integer> denseRanks = ranks(dense);
        List<Hit> hits = new ArrayList<>();
        for (RankFusion.Fused<Passage> candidate : fused) {
            Passage passage = candidate.item();
            if (hits.size() == k) {
                break;
            }
            if (hits.stream().anyMatch(hit -> isFolded(passage, hit.passage()))) {
                continue;
            }
            int lexicalRank = lexicalRanks.getOrDefault(passage, 0);
            int denseRank = denseRanks.getOrDefault(passage, 0);
            hits.add(new Hit(
                    passage,
                    hits.size() + 1,
                    candidate.score(),
                    lexicalRank,
                    lexicalRank == 0 ? 0 : lexical.get(lexicalRank - 1).score(),
                    denseRank,
                    denseRank == 0 ? 0 : dense.get(denseRank - 1).score()));
        }
        return hits;
    }

    /** Whether most of {@code passage} stands in {@code better} already; the usual overlap of neighbours is less. */
    private static boolean isFolded(Passage passage, Passage better) {
        return passage.document().id().equals(better.document().id())
                && 2 * passage.span().overlap(better.span()) > passage.span().length();
    }

    private static List<Passage> passages(List<Scored> scored) {
        return scored.stream().map(Scored::passage).toList();
    }

    private static Map<Passage, Integer> ranks(List<Scored> scored) {
        Map<Passage, Integer> ranks = new HashMap<>();
        for (int i = 0; i < scored.size(); i++) {
            ranks.put(scored.get(i).passage(), i + 1);
        }
        return ranks;
    }
}
