/** Labelled cases of disagreement, and how well they are found. */
package dev.footnote.evaluation.conflict;
