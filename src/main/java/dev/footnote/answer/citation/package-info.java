/** Citations: document, version, span and quote, and the verdict on a sentence. */
package dev.footnote.answer.citation;
