/** Disagreement told by what the reader takes for the answer in each passage. */
package dev.footnote.answer.disagreement.read;
