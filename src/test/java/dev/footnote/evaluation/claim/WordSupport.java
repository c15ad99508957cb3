package dev.footnote.evaluation.claim;

import java.util.List;
import java.util.Locale;

/** Scores a claim by the share of its words that stand in the evidence. */
public final class WordSupport implements SupportScorer {

    @Override
    public double score(String claim, String evidence) {
        List<String> words = List.of(claim.toLowerCase(Locale.ROOT).split("\\W+"));
        List<String> there = List.of(evidence.toLowerCase(Locale.ROOT).split("\\W+"));
        return (double) words.stream().filter(there::contains).count() / words.size();
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public void close() {}
}
