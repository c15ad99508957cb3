/** What one passage says to a question: sentences, spans, and how sure that is. */
package dev.footnote.reading;
