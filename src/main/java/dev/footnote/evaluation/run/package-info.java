/** Evaluation runs: asks the questions of a set and measures the answers. */
package dev.footnote.evaluation.run;
