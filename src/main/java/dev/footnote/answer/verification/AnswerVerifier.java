package dev.footnote.answer.verification;

import dev.footnote.answer.citation.CitedSpan;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.verification.SupportJudge.Judgement;
import dev.footnote.answer.verification.check.Feature;
import dev.footnote.answer.verification.check.Problem;
import dev.footnote.answer.verification.check.Quotations;
import dev.footnote.answer.verification.evidence.Untrusted;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the sentences of an answer against the passages that it was made from: the documents' own words are found, other
 * words judged by what both have in common, by a trained reader where there is one, and by rules for what must not differ.
 * Safe for use by several threads.
 */
public final class AnswerVerifier {

    private static final Problem NOTHING_SAYS_SO = new Problem(Problem.Kind.NOT_STATED, "No passage says so.");
    private static final Problem ONLY_INSTRUCTIONS =
            new Problem(Problem.Kind.INSTRUCTION, "Only words that look like instructions to a language model say so.");

    /** What a sentence gets at most to which there is an objection, as a share of the threshold. */
    private static final double OBJECTED = 0.9;

    private final SupportJudge judge;
    private final double threshold;

    /**
     * @param encoder holds claims against passages as well, where there is one
     * @param model the fitted weights of {@link Feature}s
     * @param threshold the score from which a sentence counts as supported, 0 to 1
     */
    public AnswerVerifier(
            PassageSentences sentences, Optional<CrossEncoder> encoder, LinearModel model, double threshold) {
        this.judge = new SupportJudge(sentences, encoder, model);
        this.threshold = threshold;
    }

    /** The fitted weights for a verifier with a trained reader or without one. */
    public static LinearModel weights(boolean trained) {
        return LinearModel.fromResource("verification/" + (trained ? "trained" : "rules") + ".properties");
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
        if (byCited.isSupported() && !cited.isEmpty()) {
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

    /** What is measured of a sentence against passages, by the names of {@link Feature}; nothing where there are no words. */
    public Map<String, Double> features(String sentence, List<Passage> passages) {
        return judge.judge(sentence, passages).map(Judgement::features).orElse(Map.of());
    }

    private static VerifiedSentence citedAnew(VerifiedSentence sentence) {
        Problem problem =
                new Problem(Problem.Kind.CITED_WRONGLY, "What it cites does not say so; another passage does.");
        return new VerifiedSentence(
                sentence.text(), sentence.verdict(), sentence.support(), sentence.score(), Optional.of(problem));
    }

    private VerifiedSentence verify(String sentence, List<Passage> passages) {
        Optional<String> link = Links.foreign(sentence, passages);
        if (link.isPresent()) {
            return unsupported(
                    sentence, 0, new Problem(Problem.Kind.LINK, "The source does not have “" + link.get() + "”."));
        }
        Optional<CitedSpan> quote = Quotations.whole(sentence, passages);
        if (quote.filter(place -> isUntrusted(place, passages)).isPresent()) {
            return unsupported(sentence, 0, ONLY_INSTRUCTIONS);
        }
        if (quote.isPresent()) {
            return new VerifiedSentence(sentence, Verdict.VERBATIM, List.of(quote.get()), 1, Optional.empty());
        }
        return judge.judge(sentence, passages)
                .map(judgement -> sentence(sentence, judgement))
                .orElseGet(() -> unsupported(sentence, 0, NOTHING_SAYS_SO));
    }

    private static boolean isUntrusted(CitedSpan place, List<Passage> passages) {
        return passages.stream()
                .filter(passage ->
                        passage.document().id().equals(place.document().id()))
                .flatMap(passage -> Untrusted.of(passage).stream())
                .anyMatch(place.span()::overlaps);
    }

    private VerifiedSentence sentence(String sentence, Judgement judgement) {
        double score = judgement.score();
        if (!judgement.objections().isEmpty()) {
            return unsupported(
                    sentence,
                    OBJECTED * threshold * score,
                    judgement.objections().get(0));
        }
        return score < threshold
                ? unsupported(sentence, score, NOTHING_SAYS_SO)
                : new VerifiedSentence(sentence, Verdict.SUPPORTED, judgement.sources(), score, Optional.empty());
    }

    private static VerifiedSentence unsupported(String sentence, double score, Problem problem) {
        return new VerifiedSentence(sentence, Verdict.UNSUPPORTED, List.of(), score, Optional.of(problem));
    }
}
