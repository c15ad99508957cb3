/** Disagreement told by rules: values that differ, denials and opposites of the same thing. */
package dev.footnote.answer.disagreement.rule;
