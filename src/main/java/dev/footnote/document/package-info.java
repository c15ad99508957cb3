/** What is answered from: documents, their text and what they say about themselves. */
package dev.footnote.document;
