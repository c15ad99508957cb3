/** Reads documents from folders of files. */
package dev.footnote.document.source;
