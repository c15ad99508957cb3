/** How a plain text is laid out: wrapped paragraphs, lists, tables, options, questions with answers. */
package dev.footnote.document.layout;
