package dev.footnote.verification;

import dev.footnote.citation.Verdict;
import dev.footnote.document.Span;
import dev.footnote.index.Term;
import dev.footnote.index.TextAnalyzer;
import dev.footnote.passage.Passage;
import dev.footnote.reading.Mention;
import dev.footnote.reading.MentionFinder;
import dev.footnote.reading.NameFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the sentences of an answer against the passages that it was made from. Safe for use by several threads. */
public final class AnswerVerifier {

    private final TextAnalyzer analyzer;
    private final double threshold;
    private final MentionFinder mentions = new MentionFinder();
    private final NameFinder names = new NameFinder();

    /** @param threshold the score from which a sentence counts as supported, 0 to 1 */
    public AnswerVerifier(TextAnalyzer analyzer, double threshold) {
        this.analyzer = analyzer;
        this.threshold = threshold;
    }

    /**
     * Verifies one sentence.
     *
     * @param sentence its words, without marks of citations, not blank
     * @param cited what it cites, possibly nothing
     * @param retrieved all passages that the answer was made from, those that are cited among them
     */
    public VerifiedSentence verify(String sentence, List<Passage> cited, List<Passage> retrieved) {
        VerifiedSentence byCited = verify(sentence, cited);
        if (byCited.isSupported()) {
            return byCited;
        }
        List<Passage> others =
                retrieved.stream().filter(passage -> !cited.contains(passage)).toList();
        VerifiedSentence byOthers = verify(sentence, others);
        if (!byOthers.isSupported()) {
            return cited.isEmpty() ? byOthers : byCited;
        }
        return cited.isEmpty() ? byOthers : citedAnew(byOthers);
    }

    private static VerifiedSentence citedAnew(VerifiedSentence sentence) {
        Problem problem =
                new Problem(Problem.Kind.CITED_WRONGLY, "What it cites does not say so; another passage does.");
        return new VerifiedSentence(
                sentence.text(), sentence.verdict(), sentence.support(), sentence.score(), Optional.of(problem));
    }

    private VerifiedSentence verify(String sentence, List<Passage> passages) {
        Optional<CitedSpan> quote = Quotations.whole(sentence, passages);
        if (quote.isPresent()) {
            return new VerifiedSentence(sentence, Verdict.VERBATIM, List.of(quote.get()), 1, Optional.empty());
        }
        double best = 0;
        Optional<CitedSpan> where = Optional.empty();
        for (Passage passage : passages) {
            for (Span span : passage.sentences()) {
                double score = support(sentence, span.in(passage.document().text()));
                if (score > best) {
                    best = score;
                    where = Optional.of(new CitedSpan(passage.document(), span));
                }
            }
        }
        if (best < threshold) {
            Problem problem = new Problem(Problem.Kind.NOT_STATED, "No passage says so.");
            return new VerifiedSentence(sentence, Verdict.UNSUPPORTED, List.of(), best, Optional.of(problem));
        }
        return new VerifiedSentence(sentence, Verdict.SUPPORTED, where.stream().toList(), best, Optional.empty());
    }

    private double support(String claim, String evidence) {
        Set<String> wanted = terms(claim);
        Set<String> there = terms(evidence);
        if (wanted.isEmpty()) {
            return 0;
        }
        List<Mention> named = new ArrayList<>(mentions.find(claim));
        named.addAll(names.find(claim));
        String folded = evidence.toLowerCase(Locale.ROOT);
        boolean all = named.stream()
                .allMatch(mention -> folded.contains(mention.span().in(claim).toLowerCase(Locale.ROOT)));
        double share = (double) wanted.stream().filter(there::contains).count() / wanted.size();
        return all ? share : share / 2;
    }

    private Set<String> terms(String text) {
        return analyzer.analyze(text).stream().map(Term::text).collect(Collectors.toSet());
    }
}
