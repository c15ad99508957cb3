/** Parts of documents, each exactly the document's text at its span. */
package dev.footnote.passage;
