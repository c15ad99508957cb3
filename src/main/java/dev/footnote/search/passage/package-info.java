/** Passages: the unit of retrieval, each exactly the document's text at its span, and the splitter that makes them. */
package dev.footnote.search.passage;
