/** Suggested questions, made from the documents and asked beforehand. */
package dev.footnote.answer.suggestion;
