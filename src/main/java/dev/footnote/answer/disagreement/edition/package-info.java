/** Editions of a text: statements that repeat another one with a new value. */
package dev.footnote.answer.disagreement.edition;
