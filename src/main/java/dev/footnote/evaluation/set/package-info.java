/** Labelled question sets and their validation. */
package dev.footnote.evaluation.set;
