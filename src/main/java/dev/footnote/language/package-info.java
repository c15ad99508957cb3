/** English: words, names and what a sentence mentions. */
package dev.footnote.language;
