/** Composes the answer: chooses and joins sentences, decides whether to answer, and lets a language model write. */
package dev.footnote.answer.compose;
