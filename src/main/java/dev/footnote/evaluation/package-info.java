/** Evaluations of answers by labelled questions: start reading at {@link dev.footnote.evaluation.Evaluations}. */
package dev.footnote.evaluation;
