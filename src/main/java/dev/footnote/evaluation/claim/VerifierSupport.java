package dev.footnote.evaluation.claim;

import dev.footnote.answer.verification.AnswerChecker;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.answer.verification.CitedSentence;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.SentenceSplitter;
import dev.footnote.search.passage.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores support with the program's own verifier: every sentence of the claim against the evidence, cut into passages. */
public final class VerifierSupport implements SupportScorer {

    private final AnswerVerifier verifier;
    private final AnswerChecker checker;
    private final String name;
    private final Runnable release;

    /** What was held against last, cut: the claims on one text mostly follow each other. */
    private String lastEvidence = "";

    private List<Passage> lastPassages = List.of();

    /**
     * @param name what reports call it
     * @param release called when it is not needed any more
     */
    public VerifierSupport(
            AnswerVerifier verifier, Splitter splitter, SentenceSplitter sentences, String name, Runnable release) {
        this.verifier = verifier;
        this.checker = new AnswerChecker(verifier, splitter, sentences);
        this.name = name;
        this.release = release;
    }

    @Override
    public String name() {
        return name;
    }

    /** A claim is borne out as far as its sentences are: the mean of the weakest and of all. */
    @Override
    public double score(String claim, String evidence) {
        List<Passage> passages = passages(evidence);
        double sum = 0;
        double least = 1;
        List<String> parts = parts(claim);
        for (String sentence : parts) {
            double score = verifier.verify(sentence, List.of(), passages).score();
            sum += score;
            least = Math.min(least, score);
        }
        return parts.isEmpty() ? 0 : (sum / parts.size() + least) / 2;
    }

    /** What is measured of each sentence of a claim against {@code evidence}, by name; none of those without words. */
    public List<Map<String, Double>> features(String claim, String evidence) {
        List<Passage> passages = passages(evidence);
        List<Map<String, Double>> features = new ArrayList<>();
        for (String sentence : parts(claim)) {
            Map<String, Double> measured = verifier.features(sentence, passages);
            if (!measured.isEmpty()) {
                features.add(measured);
            }
        }
        return features;
    }

    private List<String> parts(String claim) {
        return checker.sentences(claim).stream().map(CitedSentence::text).toList();
    }

    private List<Passage> passages(String evidence) {
        if (!evidence.equals(lastEvidence)) {
            Description nothing =
                    new Description("evidence", true, Optional.empty(), Optional.empty(), Optional.empty());
            lastPassages = checker.passages(Document.of("evidence", nothing, evidence, List.of()));
            lastEvidence = evidence;
        }
        return lastPassages;
    }

    @Override
    public void close() {
        release.run();
    }
}
