/** Blocks of a document, such as headings, paragraphs, lists and tables, and their writing as text with places. */
package dev.footnote.document.block;
