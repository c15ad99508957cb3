package dev.footnote.evaluation;

import dev.footnote.evaluation.claim.ClaimSetReader;
import dev.footnote.evaluation.conflict.DisagreementReader;
import dev.footnote.evaluation.feedback.FeedbackReader;
import dev.footnote.evaluation.run.BaselineFile;
import dev.footnote.evaluation.set.QuestionSetReader;
import dev.footnote.evaluation.set.QuestionSetWriter;

/**
 * The files of evaluations: one reader or writer for each kind.
 *
 * @param questions reads question sets
 * @param additions adds questions to question sets
 * @param claims reads claim sets
 * @param disagreements reads cases of disagreement
 * @param feedback reads what people said of answers
 * @param baselines keeps baselines
 */
public record EvaluationFiles(
        QuestionSetReader questions,
        QuestionSetWriter additions,
        ClaimSetReader claims,
        DisagreementReader disagreements,
        FeedbackReader feedback,
        BaselineFile baselines) {}
