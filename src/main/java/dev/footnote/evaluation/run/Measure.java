package dev.footnote.evaluation.run;

import dev.footnote.evaluation.set.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The metrics of a run, with the names that reports, baselines and {@code --fail-under} use. Each is a value of one
 * question, its total the mean over the questions that it applies to, unless it says that it is a total only. All lie
 * between 0 and 1 unless they say otherwise. Measures with a cut-off are written with it: {@code evidence-hit@5}.
 */
public enum Measure {
    /** 1 when one of the first k passages overlaps a quote of the evidence. */
    EVIDENCE_HIT(Better.MORE, true, "a passage with evidence among the first k"),
    /** 1 / the rank of the first passage that overlaps a quote of the evidence, 0 beyond k. */
    EVIDENCE_MRR(Better.MORE, true, "1 / rank of the first passage with evidence"),
    /** Items of evidence that one of the first k passages overlaps / items. */
    EVIDENCE_RECALL(Better.MORE, true, "items of evidence among the first k passages"),
    /** Characters of evidence within the first k passages / characters of evidence: {@code SpanOverlap.recall}. */
    CHARACTER_RECALL(Better.MORE, true, "characters of evidence among the first k passages"),
    /** The same / characters of the first k passages: {@code SpanOverlap.precision}. */
    CHARACTER_PRECISION(Better.MORE, true, "share of the first k passages that is evidence"),
    /** The same / characters of either: {@code SpanOverlap.iou}. */
    CHARACTER_IOU(Better.MORE, true, "overlap of evidence and the first k passages"),

    /** {@link #EVIDENCE_HIT} in the order of what reading made of the passages, the surest first, among those read. */
    READ_HIT(Better.MORE, true, "a passage with evidence among the first k after reading"),
    /** {@link #EVIDENCE_MRR} in the same order. */
    READ_MRR(Better.MORE, true, "1 / rank of the first passage with evidence after reading"),

    /** {@code Ranking.hit} on documents in the order of their best passages. */
    DOCUMENT_HIT(Better.MORE, true, "a relevant document among the first k"),
    /** {@code Ranking.recall} on documents. */
    DOCUMENT_RECALL(Better.MORE, true, "relevant documents among the first k"),
    /** {@code Ranking.precision} on documents. */
    DOCUMENT_PRECISION(Better.MORE, true, "share of the first k documents that is relevant"),
    /** {@code Ranking.reciprocalRank} on documents. */
    DOCUMENT_MRR(Better.MORE, true, "1 / rank of the first relevant document"),
    /** {@code Ranking.averagePrecision} on documents. */
    DOCUMENT_MAP(Better.MORE, true, "average precision of the first k documents"),
    /** {@code Ranking.ndcg} on documents. */
    DOCUMENT_NDCG(Better.MORE, true, "discounted gain of the first k documents"),

    /** {@link #DOCUMENT_HIT} with the passages that were read before all others, the surest first. */
    READ_DOCUMENT_HIT(Better.MORE, true, "a relevant document among the first k after reading"),
    /** {@link #DOCUMENT_RECALL} in the same order. */
    READ_DOCUMENT_RECALL(Better.MORE, true, "relevant documents among the first k after reading"),
    /** {@link #DOCUMENT_NDCG} in the same order. */
    READ_DOCUMENT_NDCG(Better.MORE, true, "discounted gain of the first k documents after reading"),

    /**
     * 1 when the answer's sentences or its short answer hold every required group ({@code RequiredGroups}); a refusal
     * is 0. Of answerable questions with groups.
     */
    ANSWER_CORRECT(Better.MORE, false, "answerable questions answered rightly"),
    /** {@code ExactMatch} of the short answer, or the whole one where there is none; a refusal is 0. Of answerable ones. */
    SHORT_ANSWER_CORRECT(Better.MORE, false, "short answers that are exactly right"),
    /** {@code TokenF1} in the same way. */
    SHORT_ANSWER_F1(Better.MORE, false, "words that short answers share with right ones"),
    /** {@code ExactMatch} as SQuAD 2.0 counts it: of all questions, a refusal being right where there is no answer. */
    EXACT_MATCH(Better.MORE, false, "SQuAD 2.0's EM"),
    /** {@code TokenF1} in the same way. */
    TOKEN_F1(Better.MORE, false, "SQuAD 2.0's F1"),
    /**
     * 2PR / (P + R) with P the cited sentences that overlap evidence / cited sentences and R the items of evidence that
     * they overlap / items; a refusal is 0. Of answerable questions with evidence.
     */
    SENTENCE_F1(Better.MORE, false, "sentences chosen against sentences wanted"),
    /** Sentences of an answer, 1 or more. Of answered questions. */
    SENTENCES(Better.NEITHER, false, "sentences in an answer"),

    /** {@code CitationScore.precision}. Of answerable questions with evidence that were answered. */
    CITATION_PRECISION(Better.MORE, false, "citations that are evidence"),
    /** {@code CitationScore.recall}, in the same way. */
    CITATION_RECALL(Better.MORE, false, "evidence that is cited"),
    /** Sentences that are, character for character, the document at a place they cite / sentences. Of answers. */
    VERBATIM(Better.MORE, false, "sentences that are verbatim"),
    /** Sentences with a citation / sentences. Of answers. */
    CITED(Better.MORE, false, "sentences with a citation"),

    /** 1 when it was refused. Of unanswerable questions; by kind it is written {@code refused-off-topic}. */
    REFUSED(Better.MORE, false, "unanswerable questions refused"),
    /** 1 when it was refused. Of answerable questions. */
    FALSE_REFUSAL(Better.LESS, false, "answerable questions refused"),
    /** 1 when it was refused. Of answerable questions with their documents hidden. */
    WITHHELD_REFUSED(Better.MORE, false, "questions refused when their documents are hidden"),
    /**
     * 1 when the answer is right, or would be if it were not refused, by required groups or else by exact match. Of
     * answerable questions with either. What the risk–coverage curve and the threshold rest on.
     */
    RIGHT_IF_ANSWERED(Better.MORE, false, "would be right if never refused"),

    /** Area under the risk–coverage curve: {@code RiskCoverage}, the loss being 1 - right-if-answered. A total only. */
    RISK_COVERAGE_AREA(Better.LESS, false, "mean risk over all coverages"),
    /** {@code RocAuc} of the confidence, answerable against unanswerable and withheld questions. A total only. */
    CONFIDENCE_AUC(Better.MORE, false, "answerable questions ranked above others"),
    /** {@code RefusalScore.balancedAccuracy} of unanswerable and withheld against answerable questions. A total only. */
    BALANCED_ACCURACY(Better.MORE, false, "right decisions to answer or refuse"),
    /** {@code BestThreshold}: the confidence from which answering would have paid most. A total only. */
    BEST_THRESHOLD(Better.NEITHER, false, "best threshold in hindsight"),

    /** {@code RocAuc} of the scores, claims that their evidence bears out against others. Of claims, a total only. */
    SUPPORT_AUC(Better.MORE, false, "supported claims scored above others"),
    /** {@code ClassScores.balancedAccuracy}, a score of {@code SupportScorer.SUPPORTED} or more being support. As above. */
    SUPPORT_BALANCED_ACCURACY(Better.MORE, false, "claims told rightly, both sorts weighing the same"),
    /** {@code ClassScores.macroF1} in the same way. As above. */
    SUPPORT_MACRO_F1(Better.MORE, false, "F1 of either sort of claims, averaged"),
    /** {@code PairsRanked} of the faithful against the unfaithful text. Of pairs, a total only. */
    PAIRS_RANKED(Better.MORE, false, "pairs of which the faithful text scores higher");

    /** The direction in which a metric is better. */
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    private final Better better;
    private final boolean hasCutoff;
    private final String description;

    Measure(Better better, boolean hasCutoff, String description) {
        this.better = better;
        this.hasCutoff = hasCutoff;
        this.description = description;
    }

    public Better better() {
        return better;
    }

    /** A few words for people; {@code k} stands for the cut-off. */
    public String description() {
        return description;
    }

    /** Whether it is measured at ranks. */
    public boolean hasCutoff() {
        return hasCutoff;
    }

    /** The name without a cut-off: {@code evidence-hit}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name with a cut-off: {@code evidence-hit@5}. */
    public String at(int cutoff) {
        return label() + "@" + cutoff;
    }

    /** The name for one kind of question: {@code refused-off-topic}. */
    public String of(Kind kind) {
        return label() + "-" + kind.label().replace('_', '-');
    }

    /** The measure that a name with its cut-off or kind belongs to, or nothing. */
    public static Optional<Measure> named(String name) {
        return Arrays.stream(values()).filter(measure -> measure.isNamed(name)).findFirst();
    }

    private boolean isNamed(String name) {
        if (hasCutoff) {
            return name.matches(label() + "@[1-9][0-9]{0,3}");
        }
        return name.equals(label())
                || this == REFUSED
                        && Arrays.stream(Kind.values()).anyMatch(kind -> !kind.answerable() && of(kind).equals(name));
    }
}
