/** From a question to an answer with citations, or to an honest refusal. */
package dev.footnote.answer;
