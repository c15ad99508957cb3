/** Disagreement between sources: sides of a conflict, and developments in order of time. */
package dev.footnote.answer.disagreement;
