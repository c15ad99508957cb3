/** The reader: which sentences of a passage answer a question, with which words, and how sure that is. */
package dev.footnote.answer.reading;
