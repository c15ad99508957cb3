/** Answers judged by a language model. */
package dev.footnote.evaluation.judge;
