package dev.footnote.evaluation.metrics;

import java.util.List;

/**
 * Citation precision and recall at sentence level, as in ALCE (Gao et al. 2023), with labelled spans in place of a model's judgement.
 *
 * @param precision cited spans that overlap any labelled span, of the cited spans
 * @param recall items of evidence of which at least one alternative is overlapped by a cited span, of the items
 */
public record CitationScore(Share precision, Share recall) {

    public static final CitationScore NONE = new CitationScore(Share.NONE, Share.NONE);

    /**
     * Compares citations and evidence.
     *
     * @param cited the sentences that the answer cites
     * @param evidence the items of evidence, each with the places that say it; any of them will do
     */
    public static CitationScore of(List<DocumentSpan> cited, List<List<DocumentSpan>> evidence) {
        return new CitationScore(
                Share.of(cited, citation -> evidence.stream().anyMatch(item -> overlapsAny(citation, item))),
                Share.of(evidence, item -> cited.stream().anyMatch(citation -> overlapsAny(citation, item))));
    }

    public CitationScore plus(CitationScore other) {
        return new CitationScore(precision.plus(other.precision), recall.plus(other.recall));
    }

    private static boolean overlapsAny(DocumentSpan citation, List<DocumentSpan> places) {
        return places.stream().anyMatch(citation::overlaps);
    }
}
