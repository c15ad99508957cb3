/** Title, author, source and date of a document, found in its text. */
package dev.footnote.document.description;
