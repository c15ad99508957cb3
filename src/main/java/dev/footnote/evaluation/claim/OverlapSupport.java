package dev.footnote.evaluation.claim;

import dev.footnote.document.Span;
import dev.footnote.embedding.Embedder;
import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.search.passage.SentenceSplitter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A baseline that scores support by the words and meanings that a claim shares with the evidence, which knows nothing of
 * meaning beyond likeness: it sees a number or a name that is not there, and takes "rose" for "fell". Something to measure
 * others against.
 *
 * <p>Of each sentence of the claim: the mean of the share of its terms found in the best window of the evidence and of its
 * cosine to the nearest sentence there; halved in proportion to the amounts and dates that the window lacks, and once more
 * to the names. The claim has the mean of its sentences.
 */
public final class OverlapSupport implements SupportScorer {

    /** How many sentences of the evidence may bear out a sentence together. */
    private static final int WINDOW = 3;

    private final TextAnalyzer analyzer;
    private final SentenceSplitter splitter;
    private final Embedder embedder;
    private final Runnable release;
    private final MentionFinder mentions = new MentionFinder();
    private final NameFinder names = new NameFinder();

    /** @param release called when it is not needed any more */
    public OverlapSupport(TextAnalyzer analyzer, SentenceSplitter splitter, Embedder embedder, Runnable release) {
        this.analyzer = analyzer;
        this.splitter = splitter;
        this.embedder = embedder;
        this.release = release;
    }

    @Override
    public String name() {
        return "overlap, " + embedder.name();
    }

    @Override
    public void close() {
        release.run();
    }

    @Override
    public double score(String claim, String evidence) {
        List<Sentence> stated = sentences(evidence);
        return sentences(claim).stream()
                .filter(sentence -> !sentence.terms().isEmpty())
                .mapToDouble(sentence -> score(sentence, stated))
                .average()
                .orElse(0);
    }

    private double score(Sentence claim, List<Sentence> evidence) {
        List<Sentence> window = IntStream.range(0, Math.max(1, evidence.size() - WINDOW + 1))
                .mapToObj(from -> evidence.subList(from, Math.min(evidence.size(), from + WINDOW)))
                .max(Comparator.comparingDouble(some -> share(claim.terms(), union(some))))
                .orElseThrow();
        String text = window.stream().map(Sentence::text).collect(Collectors.joining(" "));
        double likeness = (share(claim.terms(), union(window)) + similarity(claim, window)) / 2;
        return likeness
                * (1 + found(mentions.find(claim.text()), claim, text))
                / 2
                * (1 + found(names.find(claim.text()), claim, text))
                / 2;
    }

    private double similarity(Sentence claim, List<Sentence> window) {
        float[] wanted = embedder.embed(claim.text());
        return embedder.embed(window.stream().map(Sentence::text).toList()).stream()
                .mapToDouble(vector -> dot(wanted, vector))
                .map(cosine -> Math.min(1, Math.max(0, cosine)))
                .max()
                .orElse(0);
    }

    /** The share of mentions that stand in {@code text}, word for word in either case; 1 without any. */
    private static double found(List<Mention> mentions, Sentence claim, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return mentions.stream()
                .mapToDouble(mention ->
                        folded.contains(mention.span().in(claim.text()).toLowerCase(Locale.ROOT)) ? 1 : 0)
                .average()
                .orElse(1);
    }

    private static double share(Set<String> wanted, Set<String> there) {
        return (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    private static Set<String> union(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.terms().stream()).collect(Collectors.toSet());
    }

    private List<Sentence> sentences(String text) {
        return splitter.split(text).stream()
                .map((Span span) -> span.in(text))
                .map(sentence -> new Sentence(
                        sentence,
                        analyzer.analyze(sentence).stream().map(Term::text).collect(Collectors.toSet())))
                .toList();
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private record Sentence(String text, Set<String> terms) {}
}
